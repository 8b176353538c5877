import { breaksAnywhere } from './line-ends.ts';

/** First halves of compounds that are written with a hyphen wherever they stand. */
const WRITTEN_WITH_HYPHEN =
  /^(?:vice|self|well|ill|ex|non|anti|co|mid|half|semi|quasi|all|cross|so|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|old|new|long|short|high|low|full|part|first|second|third|then|much|post|pre|pro|north|south|east|west|back|brother|sister|mother|father|son|daughter)$/iu;

/** A word that ends a line with a hyphen, and the small letters that begin the next one. */
const PARTED = /(?<![\p{L}\p{N}-])(?<first>\p{L}+)-$/u;
const CONTINUED = /^(?<rest>\p{Ll}+)(?!\p{L})/u;

/**
 * Joins the lines of a paragraph. A word that was parted at a line's end loses its hyphen ("omni-", "buses"), unless
 * it has one elsewhere or both of its halves are words (`words`, in small letters).
 */
export function joinWrapped(lines: readonly string[], words: ReadonlySet<string>): string {
  const [opening = '', ...others] = lines;
  const isQuoted = opening.startsWith('>');
  const pieces = [opening];
  for (const line of others) {
    const next = isQuoted ? line.replace(/^(?:> ?)+/u, '') : line;
    const before = pieces.at(-1) ?? '';
    if (partsWord(before, next, words)) pieces[pieces.length - 1] = before.slice(0, -1);
    const isClose = breaksAnywhere(before.slice(-1)) && breaksAnywhere(next);
    pieces.push(isClose || /[\p{L}\p{N}]-$/u.test(before) ? next : ` ${next}`);
  }
  return pieces.join('');
}

/** Whether a line ends with half a word, the rest of which begins the next one. */
function partsWord(before: string, next: string, words: ReadonlySet<string>): boolean {
  const first = PARTED.exec(before)?.groups?.['first']?.toLowerCase();
  const rest = CONTINUED.exec(next)?.groups?.['rest'];
  return first !== undefined && rest !== undefined && isOneWord(first, rest, words);
}

function isOneWord(first: string, rest: string, words: ReadonlySet<string>): boolean {
  if (words.has(first + rest)) return true;
  if (words.has(`${first}-${rest}`) || WRITTEN_WITH_HYPHEN.test(first)) return false;
  return !(words.has(first) && words.has(rest));
}

/** The words of a text in small letters, without those that a line's end may have parted. */
export function wholeWords(text: string): Set<string> {
  const whole = text.replace(/[\p{L}\p{N}-]+-\n\s*\p{L}+/gu, ' ');
  return new Set(whole.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
}
