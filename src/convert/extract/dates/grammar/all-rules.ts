import { CALENDAR_DATES } from './calendar-dates.ts';
import { CLOCK_TIMES } from './clock-times.ts';
import type { DateRule } from './date-rule.ts';
import { DURATIONS } from './durations.ts';
import { HOLIDAYS } from './holidays.ts';
import { MONTHS } from './months.ts';
import { NEAR_DAYS } from './near-days.ts';
import { NEAR_PERIODS } from './near-periods.ts';
import { SEASONS_AND_QUARTERS } from './seasons-and-quarters.ts';
import { SETS } from './sets.ts';
import { SHIFTS } from './shifts.ts';
import { VAGUE_DATES } from './vague-dates.ts';
import { WEEKDAYS } from './weekdays.ts';
import { YEARS } from './years.ts';

/** Every form of expression. Where two of one length meet at one word, the earlier is tried first. */
export const ALL_RULES: readonly DateRule[] = [
  ...CALENDAR_DATES,
  ...CLOCK_TIMES,
  ...WEEKDAYS,
  ...NEAR_DAYS,
  ...NEAR_PERIODS,
  // Before the months, as "the summer of 2018" is longer than its year anyhow.
  ...SEASONS_AND_QUARTERS,
  ...MONTHS,
  // Sets before durations: "every four years".
  ...SETS,
  // What is counted from a date before what only lasts: "three days later", "a year ago".
  ...SHIFTS,
  ...DURATIONS,
  ...YEARS,
  ...HOLIDAYS,
  ...VAGUE_DATES,
];
