import { foldWords } from './fold-words.ts';
import { HEADLINE_WORDS, isHeadlineLike } from './headline-like.ts';
import type { Surroundings } from './headline-surroundings.ts';
import { areAlike, withoutKicker, withoutPaperName } from './page-title.ts';
import { endingLine } from './signs-of-title.ts';

/** How far below a trail that ends with it the headline stands, and how far below one that words it otherwise, in lines. */
const REACH = { same: 6, otherWords: 4 };

/**
 * Where the headline is printed whose words were found at a place. A trail may end with the headline, in the same
 * words or in those of the search engines, and the headline itself stands alone a few lines below.
 */
export function printedHeadline(page: Surroundings, found: number): number {
  const { blocks, folded, copies } = page;
  const line = folded[found] ?? '';
  const end = endingLine(page, found) ?? found;
  if (end > found && end <= found + REACH.same) return end;
  const copiesBelowTitle = (copies.get(line) ?? 0) - (folded[0] === line ? 1 : 0);
  if (copiesBelowTitle > 1) return found;
  for (let at = found + 1; at <= found + REACH.otherWords; at += 1) {
    if (blocks[at]?.kind === 'prose') break;
    const other = folded[at] ?? '';
    const isMore = ` ${other} `.includes(` ${line} `);
    if (isHeadlineLike(blocks[at]) && !isMore && areAlike(line, other)) return at;
  }
  return found;
}

/** What of a headline's line is the headline: without its kicker, the month behind it, the paper's name. */
export function headlineText(page: Surroundings, index: number): string {
  const { blocks, folded, title } = page;
  const line = blocks[index]?.text ?? '';
  const alone = blocks[endingLine(page, index) ?? index]?.text ?? line;
  if (line.endsWith(alone) && KICKER_END.test(line.slice(0, -alone.length))) return alone;
  const name = withoutPaperName(title.text);
  const isTitle = name === title.text && beginsWith(folded[index] ?? '', foldWords(name));
  if (isTitle || isInTwoLines(page, index, name)) return name;
  return index === 0 ? withoutPaperName(line) : withoutKicker(line);
}

/** What stands between a kicker and a headline. */
const KICKER_END = /\s[:|›»–—-]\s$/u;

/** Whether a line is the page's title with more behind it: the month, the section. */
function beginsWith(line: string, title: string): boolean {
  return title.split(' ').length >= HEADLINE_WORDS.least && line.startsWith(`${title} `);
}

/** Whether the title has this line and the one above, which are two lines of one headline: "Ferry strike: …". */
function isInTwoLines({ folded }: Surroundings, index: number, title: string): boolean {
  const isParted = /\s\|\s/u.test(title);
  return !isParted && foldWords(title) === `${folded[index - 1]} ${folded[index]}`;
}
