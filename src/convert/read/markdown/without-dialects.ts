/** What note-takers and site generators write beyond Markdown, and what it comes to. */
const DIALECTS: readonly [pattern: RegExp, meant: string | ((...groups: string[]) => string)][] = [
  // Obsidian: a comment, which is for its writer alone.
  [/%%[\s\S]*?%%/gu, (comment) => comment.replace(/[^\n]+/gu, '')],
  // Hugo: a picture; other shortcodes stand around words of the text. Jekyll: the same of its tags and values.
  [
    /\{\{[<%]\s*figure\s(?<figure>[^\n{}]{0,1000}?)\/?[>%]\}\}/gu,
    (_, figure = '') => image(figure),
  ],
  [/\{\{[<%][^\n{}]{0,1000}?[>%]\}\}/gu, ''],
  [/\{%[^\n{}]{0,1000}?%\}/gu, ''],
  [/\{\{[^\n{}]{0,200}\}\}/gu, ''],
  // Jekyll: attributes of a block.
  [/\{:[^\n{}]{0,200}\}/gu, ''],
  // Obsidian: a note or a picture shown within the text, links between notes, what kind of box a quote is.
  [/!\[\[[^\n[\]]{1,300}\]\]/gu, ''],
  [/\[\[(?<note>[^\n[\]|]{0,300})(?:\|(?<words>[^\n[\]]{1,300}))?\]\](?![([])/gu, wordsOfLink],
  [/^(?<quote>(?:>[ \t]?){1,8})\[![\p{L}-]{1,30}\][+-]?[ \t]*/gmu, '$<quote>'],
  // Obsidian: marked words, and the name of a block at its end.
  [/==(?<marked>[^\s=](?:[^=\n]{0,500}[^\s=])?)==/gu, '$<marked>'],
  [/(?:^|[ \t])\^(?=[\d-]*[A-Za-z])[\dA-Za-z-]{1,40}[ \t]*$/gmu, ''],
];

/** A line that opens or ends code, which shows what is written as it is. */
const FENCE = /^ {0,3}(?<fence>```|~~~)/u;

/**
 * Writes the marks of Markdown's dialects (Obsidian, Hugo, Jekyll, kramdown) as the plain words that they stand for,
 * or takes them out. Lines keep their numbers.
 */
export function withoutDialects(markdown: string): string {
  const stretches: { lines: string[]; code: string | undefined }[] = [
    { lines: [], code: undefined },
  ];
  for (const line of markdown.split('\n')) {
    const fence = FENCE.exec(line)?.groups?.['fence'];
    const { code, lines } = stretches.at(-1) ?? { code: undefined, lines: [] };
    if (fence !== undefined && code === undefined) stretches.push({ lines: [line], code: fence });
    else {
      lines.push(line);
      if (fence !== undefined && fence === code) stretches.push({ lines: [], code: undefined });
    }
  }
  return stretches
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines, code }) =>
      code === undefined ? withoutMarks(lines.join('\n')) : lines.join('\n'),
    )
    .join('\n');
}

function withoutMarks(markdown: string): string {
  return DIALECTS.reduce(
    (text, [pattern, meant]) =>
      typeof meant === 'string' ? text.replace(pattern, meant) : text.replace(pattern, meant),
    markdown,
  );
}

/** "[[Harbour board|the board]]" shows the words, "[[Harbour board#History]]" the note's name. */
function wordsOfLink(_: string, note = '', words?: string): string {
  return words ?? (note.startsWith('#') ? note.slice(1) : note.replace(/#.*$/u, ''));
}

/** A picture of Hugo's as Markdown's. */
function image(attributes: string): string {
  const value = (name: string) =>
    new RegExp(`(?:^|\\s)${name}="(?<value>[^"\\n]*)"`, 'u').exec(attributes)?.groups?.['value'];
  const caption = value('caption') ?? value('alt') ?? value('title') ?? '';
  return `![${caption.replace(/[[\]]/gu, '')}](<${(value('src') ?? '').replace(/[<>]/gu, '')}>)`;
}
