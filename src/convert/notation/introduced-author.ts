/** What a writer is at a paper, right behind the name: "… is a senior reporter at", "… ist Redakteurin". */
const INTRODUCED =
  /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){0,2} \p{Lu}[\p{L}'’-]+)(?: \([^)]*\))?,? (?:is (?:an? |the |our )|ist |est (?:une? )?|es (?:una? )?|è (?:una? )?|er |är )(?:[\p{L}'’-]+ ){0,4}?(?:[Rr]eport(?:er|ing)|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]orrespondent|journaliste?|[Cc]ontributor|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Jj]ournalist(?:in)?|[Aa]utor(?:in)?|periodista|redactora?|giornalista|redattrice|redattore)(?!\p{L})/u;

/** Whom a note about its writer introduces; `undefined` for any other line. */
export function introducedAuthor(line: string): string | undefined {
  return INTRODUCED.exec(line)?.groups?.['name'];
}
