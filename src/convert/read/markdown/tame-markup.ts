/** Quotes and lists nested deeper than this are read as if they ended there; an article keeps half of it. */
const MOST_NESTING = 64;

/** Marks of quotes and lists at the beginning of a line. */
const MARK = String.raw`[ \t]*(?:[>*+-]|\d{1,9}[.)])`;
const NESTED = new RegExp(`^(?<kept>(?:${MARK}){${MOST_NESTING}})(?:${MARK})+`, 'gmu');

/**
 * The square of the number of emphasis marks of a paragraph, summed over all of them: each mark is compared with
 * those before it. Texts stay far below; this takes about a second.
 */
const MOST_COMPARED = 10_000_000;

/** Paragraphs are parted by blank lines, and before the items of lists. */
const PARAGRAPHS = /\n(?=[ \t]*(?:\n|[*+-][ \t]|\d{1,9}[.)][ \t]))/u;

/** In a table, which has a row of dashes, each line stands for itself. */
const TABLE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|/mu;

/**
 * Markdown that can be parsed in a time that grows with its length: nesting is cut, and a text whose paragraphs
 * consist of emphasis marks throws.
 */
export function tameMarkup(markdown: string): string {
  const compared = markdown
    .split(PARAGRAPHS)
    .flatMap((paragraph) => (TABLE.test(paragraph) ? paragraph.split('\n') : [paragraph]))
    .reduce((sum, words) => sum + (words.match(/[*_~]+/gu)?.length ?? 0) ** 2, 0);
  if (compared > MOST_COMPARED) {
    throw new Error('too many emphasis marks (* _ ~) in one paragraph; take some out');
  }
  return markdown.replace(NESTED, '$<kept>');
}
