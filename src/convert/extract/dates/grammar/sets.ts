import { fixed } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { durationValue } from './duration-value.ts';
import { monthOf, unitOf } from './readers.ts';
import { readNumber } from '../words/read-number.ts';

/** How often each of these is. */
const OFTEN: Readonly<Record<string, string>> = {
  ...{ daily: 'P1D', hourly: 'PT1H', nightly: 'P1D', yearly: 'P1Y' },
  ...{ weekly: 'P1W', monthly: 'P1M' },
};

/** Things that come again. */
export const SETS: readonly DateRule[] = [
  { pattern: '<often>', read: often },
  // every day; each year; per week; every other month
  {
    pattern: '(each | every | per) (single)? (<unit:singular> | <weekend> | <season> | <dayPart>)',
    read: every,
  },
  {
    pattern: 'every other <unit:singular>',
    read: (match) => fixed('SET', durationValue(2, unitOf(match))),
  },
  // every four years
  {
    pattern: 'every {count} (<unit:plural>)',
    read: (match) => fixed('SET', durationValue(readNumber(match.text('count')), unitOf(match))),
  },
  // each June
  {
    pattern: '(each | every) <month:monthName>',
    read: (match) => fixed('SET', `XXXX-${String(monthOf(match)).padStart(2, '0')}`),
  },
  // once a week; twice a day; three times a year
  {
    pattern: '(once | twice | {count} times) (a | an | each | every | per) <unit:singular>',
    read: (match) => fixed('SET', durationValue(1, unitOf(match))),
  },
];

/** With a capital it is a paper: "the Daily". */
function often(match: PatternMatch) {
  const { text, starts } = match.words;
  const first = text.charAt(starts[match.from] ?? 0);
  return first === first.toLowerCase() ? fixed('SET', OFTEN[match.whole] ?? 'P1D') : undefined;
}

function every(match: PatternMatch) {
  if (match.has('weekend')) return fixed('SET', 'XXXX-WXX-WE');
  if (match.has('season')) return fixed('SET', `XXXX-${match.value('season')}`);
  if (match.has('dayPart')) return fixed('SET', `XXXX-XX-XX${match.value('dayPart')}`);
  return match.text('unit') === 'second'
    ? undefined
    : fixed('SET', durationValue(1, unitOf(match)));
}
