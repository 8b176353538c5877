import type { Meaning } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { fixed } from '../meaning.ts';
import { modOf, sideOf, weekdayOf } from './readers.ts';

/** Days of the week, with parts of them. */
export const WEEKDAYS: readonly DateRule[] = [
  // last Monday; this coming Monday night; the following Monday
  {
    pattern: '{part}? (this (?= <-:side>))? the? <side> <weekday:weekdayName> <dayPart>?',
    read: weekday,
  },
  // Monday; Monday morning; early Monday; late on Monday night
  {
    pattern: '{part}? <weekday:weekdayName> (late | early)? <-:hyphen>? <dayPart>?',
    read: bareWeekday,
  },
  // noon Monday; the night of Monday; midnight on Monday
  {
    pattern:
      '<dayPart> (on | of)? <weekday:weekdayName> (?! <-:comma>? (<-:monthName> | <-:monthShort>))',
    read: weekday,
  },
  // Monday of last week; Monday last week; Monday this week
  { pattern: '<weekday:weekdayName> of? <ofWeek:side> week', read: weekday },
  // Mondays; every Monday; each Monday night; Tuesday nights
  {
    pattern:
      '<weekday:weekdayPlural> | (each | every) <weekday:weekdayName> | <weekday:weekdayName> (?= nights | mornings | evenings | afternoons )',
    read: everyWeek,
  },
];

/** "The previous Friday" is told from the day that the text spoke of, "last Friday" from today. */
const BESIDE_FOCUS = /^(?:previous|preceding|prior|following)$/u;

function weekday(match: PatternMatch): Meaning {
  return {
    kind: 'weekday',
    weekday: weekdayOf(match) ?? 1,
    side: sideOf(match),
    from: BESIDE_FOCUS.test(match.text('side')) ? 'focus' : 'publication',
    ofWeek: sideOf(match, 'ofWeek'),
    mod: modOf(match),
    time: match.value('dayPart') as string | undefined,
  };
}

/** "Black Friday" and the "Sunday Times" are names. */
function bareWeekday(match: PatternMatch): Meaning | undefined {
  const { text, starts, ends } = match.words;
  const before = text.slice(Math.max(0, (starts[match.from] ?? 0) - 8), starts[match.from]);
  const behind = text.slice(ends[match.to - 1], (ends[match.to - 1] ?? 0) + 14);
  if (/\b(?:Black|Good|Bloody|Super|Ash|Easter|Palm|Holy|Fat|Maundy|Cyber)\s$/u.test(before))
    return undefined;
  if (/^\s(?:Times|Telegraph|Mirror|Mail|Post|Herald|Express|Night)\b/u.test(behind))
    return undefined;
  // "Saturday Night Live".
  if (
    /\sNight$/u.test(text.slice(starts[match.from], ends[match.to - 1])) &&
    /^\s\p{Lu}/u.test(behind)
  )
    return undefined;
  return weekday(match);
}

function everyWeek(match: PatternMatch): Meaning {
  const day = weekdayOf(match) ?? match.number('weekday', 'weekdayPlural');
  return fixed('SET', `XXXX-WXX-${day}`);
}
