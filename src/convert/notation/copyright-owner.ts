/** "© 1998-2025 Anna Lind, all rights reserved", "Copyright (c) 2012 Anna Lind. Design by …" */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[\s©(c)]*(?:(?:\d{4}\s?[-–—]?\s?){1,2}(?:by\s)?\s*(?<behind>(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)|(?<before>(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)(?=,? \d{4}))(?=$|[.,]|\s[|·-]|\s(?:all|alle)\s|,?\s\d{4})/iu;

/** Who owns a page by its copyright line, with a year; `undefined` where it has none or no name. */
export function copyrightOwner(line: string): string | undefined {
  if (!/©|copyright|\(c\)/iu.test(line) || line.length > 400) return undefined;
  const groups = COPYRIGHT.exec(line)?.groups;
  return groups?.['behind'] ?? groups?.['before'];
}
