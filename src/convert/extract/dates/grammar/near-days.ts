import { fixed, type Meaning } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { modOf } from './readers.ts';
import { shift } from './shift.ts';

/** Days told from the day of publication: "yesterday", "this morning". */
export const NEAR_DAYS: readonly DateRule[] = [
  // today; early yesterday; late tomorrow
  { pattern: '{part}? <deictic>', read: deictic },
  // yesterday morning; tomorrow night; mid-afternoon yesterday
  { pattern: '{part}? <deictic> <dayPart> | mid? <-:hyphen>? <dayPart> <deictic>', read: deictic },
  // this morning; last night; late this afternoon
  { pattern: '{part}? (this | last | (?<tomorrow> next)) <dayPart>', read: nearPart },
  {
    pattern: '{part}? tonight',
    read: (match) => shift('D', 0, { time: 'TNI', mod: modOf(match) }),
  },
  // the day before yesterday; the day after tomorrow
  { pattern: 'the day before yesterday', read: () => shift('D', -2) },
  { pattern: 'the day after tomorrow', read: () => shift('D', 2) },
  // it will one day be rebuilt
  {
    pattern:
      '(?<= will | would | could | may | might | can) one day | one day (?= will | would | could)',
    read: () => fixed('DATE', 'FUTURE_REF'),
  },
];

/** "USA Today" is a paper. */
function deictic(match: PatternMatch): Meaning | undefined {
  const { text, starts } = match.words;
  const at = starts[match.from] ?? 0;
  if (/\b\p{Lu}{2,}\sT$/u.test(text.slice(Math.max(0, at - 6), at + 1))) return undefined;
  const time = match.value('dayPart') as string | undefined;
  return shift('D', match.number('deictic') ?? 0, { time, mod: modOf(match) });
}

function nearPart(match: PatternMatch): Meaning {
  const count = match.has('tomorrow') ? 1 : /\blast\b/u.test(match.whole) ? -1 : 0;
  return shift('D', count, { time: String(match.value('dayPart')), mod: modOf(match) });
}
