import { edtfDate } from '../../schema/fields.ts';

/** Months as newspapers print them, by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** Notations of a day, tried in this order: one that states more comes before one that states less. */
const NOTATIONS: readonly RegExp[] = [
  // 2018-06-12, 2018.06.12, 2018. 6. 12., 2018/06/12, 2018-06-12T18:04:00+09:00
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<separator>[-./])\s?(?<month>[01]?\d)\k<separator>\s?(?<day>[0-3]?\d)(?!\d)(?:\.$)?/iu,
  // 2018년 6월 12일, 2018年6月12日
  /(?<year>(?:19|20)\d\d)\s?[년年]\s?(?<month>[01]?\d)\s?[월月]\s?(?<day>[0-3]?\d)\s?[일日]/u,
  // June 12, 2018 and Jun. 12th 2018
  new RegExp(`\\b${MONTH}\\s${DAY}(?:,\\s?|\\s)${YEAR}\\b`, 'iu'),
  // 12 June 2018, 12th of June, 2018, 12-Jun-2018
  new RegExp(`(?<!\\d)${DAY}[\\s-](?:of\\s)?${MONTH},?[\\s-]${YEAR}\\b`, 'iu'),
  // 12/06/2018, 12.06.2018: which number is the month may be open
  /(?<!\d)(?<first>[0-3]?\d)(?<separator>[-./])(?<second>[0-3]?\d)\k<separator>(?<year>(?:19|20)\d\d)(?!\d)/u,
  // June 12: the year is not stated
  new RegExp(`\\b${MONTH}\\s${DAY}(?![\\d:])\\b`, 'iu'),
  // 12 June: the year is not stated
  new RegExp(`(?<!\\d)${DAY}\\s(?:of\\s)?${MONTH}(?!\\p{L})`, 'iu'),
];

/** A date as it was printed in a line of text. */
export interface PrintedDate {
  /** EDTF: `2018-06-12`; `XXXX-06-12` where no year stands; `2018` where day and month are open. */
  edtf: string;
  /** Offsets of the printed form in the text, end exclusive. */
  start: number;
  end: number;
}

/** Finds the first date that a text states by number or month; never completes what is not there. */
export function findPrintedDate(text: string): PrintedDate | undefined {
  for (const notation of NOTATIONS) {
    const match = notation.exec(text);
    const edtf = match?.groups && toEdtf(match.groups);
    if (match && edtf) return { edtf, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function toEdtf(groups: Record<string, string | undefined>): string | undefined {
  const { year = 'XXXX', month, day, first, second, separator } = groups;
  if (first !== undefined && second !== undefined) {
    // With full stops between, the day comes first everywhere: 05.06.2025.
    return separator === '.'
      ? dayToEdtf(year, +second, +first)
      : numericToEdtf(year, +first, +second);
  }
  if (month === undefined || day === undefined) return undefined;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
  return dayToEdtf(year, number, +day);
}

function dayToEdtf(year: string, month: number, day: number): string | undefined {
  const edtf = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(month, day) && edtfDate.safeParse(edtf).success ? edtf : undefined;
}

/** 13/06/2018 can only be day first, 06/13/2018 only month first; 06/07/2018 states no more than its year. */
function numericToEdtf(year: string, first: number, second: number): string | undefined {
  const readings = [dayToEdtf(year, second, first), dayToEdtf(year, first, second)];
  const possible = new Set(readings.filter((reading) => reading !== undefined));
  return possible.size > 1 ? year : [...possible][0];
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
