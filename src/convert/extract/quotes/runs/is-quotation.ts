import type { Attribution } from '../frames/attribution.ts';
import { isTitle } from './is-title.ts';
import type { QuotedRun } from './find-runs.ts';

/** Words before marks that name a thing: "the show “…”", "a book titled “…”", "known as “…”". */
const NAMING =
  /(?:\b(?:titled|entitled|headlined|subtitled|so-called|nicknamed|named|book|books|song|songs|movie|movies|film|films|show|shows|series|album|novel|program|podcast|hit|drama|sitcom|memoir|magazine|column|documentary|category|anchor|host|hosts|hosted|co-host|revival|episode|episodes|chapter|star|stars|starring|marked|rated|classified|coined|definition of|version of|author of|authors of|of his|of her|viewers of|on)|[’']s|[’'])\s$/iu;

/**
 * Whether marks stand around words that somebody said, as far as the words before them and the attribution
 * tell: a title, an attribute of mark-up or a word with distance is none.
 */
export function isQuotation(
  text: string,
  { start, end, mark }: QuotedRun,
  attribution: Attribution,
): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const quoted = text.slice(start + mark, end);
  if (/=\s?$/u.test(before) || !/\p{L}/u.test(quoted)) return false;
  const isSpoken = attribution.verb !== undefined && attribution.isAtQuote;
  if (isTitle(quoted) && !isSpoken) return false;
  if (isTitle(quoted) && NAMING.test(before)) return false;
  const words = quoted.length > 60 ? 3 : quoted.trim().split(/\s+/u).length;
  if (words <= 2 && /\b(?:so-called|known as|dubbed|nicknamed|called the|or)\s$/iu.test(before))
    return false;
  return attribution.certain || words > 1;
}
