import { monthNumber } from './calendar-names.ts';

/** Looked up in the calendars of many languages; a word that is no month is passed over. */
const MONTH =
  '(?<month>(?<!\\p{Lu})\\p{Lu}\\p{Ll}{2,11}|(?<!\\p{L})(?:\\p{Lu}{3,12}|\\p{Ll}{3,12})|(?<![\\p{L}\\p{M}])[\\p{Lo}\\p{M}]{2,12})\\.?';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|\\.|º)?';
/** Pages that lost their line breaks print the hour right behind the year: "April 25, 20232:26 PM". */
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d(?!\\d?:\\d\\d|\\d{3}))';

/** Only in English is a day without its year looked for, as short words of other languages are too common. */
const ENGLISH_MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** A day that no year has is none: 29 February 2019. */
const NO_YEAR = '(?!,?\\s(?:19|20)\\d\\d)';

/** Notations of a day, tried in this order: one that states more comes before one that states less. */
const NOTATIONS: readonly RegExp[] = [
  // 2018-06-12, 2018.06.12, 2018. 6. 12., 2018/06/12, 2018-06-12T18:04:00+09:00
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<separator>[-./])\s?(?<month>[01]?\d)\k<separator>\s?(?<day>[0-3]?\d)(?!\d)(?:\.$)?/gu,
  // 2018년 6월 12일, 2018年6月12日
  /(?<year>(?:19|20)\d\d)\s?[년年]\s?(?<month>[01]?\d)\s?[월月]\s?(?<day>[0-3]?\d)\s?[일日]/gu,
  // June 12, 2018 and Jun. 12th 2018
  new RegExp(`${MONTH}\\s${DAY}(?:,\\s?|\\s)${YEAR}`, 'gu'),
  // 12 June 2018, 12th of June, 2018, 12-Jun-2018, 12. Juni 2018, 12 de junio de 2018, 1er juin 2018
  new RegExp(
    `(?<!\\d)${DAY}[\\s-]?(?:(?:of|de)\\s)?(?<=[\\s.-])${MONTH},?[\\s-](?:del?\\s)?${YEAR}`,
    'gu',
  ),
  // 12/06/2018, 12.06.2018, 12. 06. 2018: which number is the month may be open
  /(?<!\d)(?<first>[0-3]?\d)(?<separator>[-./])\s?(?<second>[0-3]?\d)\k<separator>\s?(?<year>(?:19|20)\d\d)(?!\d)/gu,
  // 12.06.18, but not 1.6.18, which may number a chapter
  /(?<![\d.])(?<day>[0-3]\d)\.(?<month>[01]?\d)\.(?<shortYear>\d\d)(?![\d.])/gu,
  // June 12: the year is not stated
  new RegExp(`\\b${ENGLISH_MONTH}\\s${DAY}(?![\\d:])\\b${NO_YEAR}`, 'giu'),
  // 12 June: the year is not stated
  new RegExp(`(?<!\\d)${DAY}\\s(?:of\\s)?${ENGLISH_MONTH}(?!\\p{L})${NO_YEAR}`, 'giu'),
];

/** A date as it was printed in a line of text. */
export interface PrintedDate {
  /** EDTF: `2018-06-12`; `XXXX-06-12` where no year stands; `2018` where day and month are open. */
  edtf: string;
  /** Offsets of the printed form in the text, end exclusive. */
  start: number;
  end: number;
}

/** In which order a page writes day and month with numbers and slashes. */
export type DayOrder = 'day first' | 'month first';

/**
 * Finds the first date that a text states by number or month; never completes what is not there. Without
 * an `order`, 06/07/2018 states no more than its year.
 */
export function findPrintedDate(text: string, order?: DayOrder): PrintedDate | undefined {
  if (!/\d/u.test(text)) return undefined;
  for (const notation of NOTATIONS) {
    for (const match of text.matchAll(notation)) {
      const edtf = toEdtf(match.groups ?? {}, order);
      if (edtf) return { edtf, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

function toEdtf(
  groups: Record<string, string | undefined>,
  order: DayOrder | undefined,
): string | undefined {
  const { shortYear, month, day, first, second, separator } = groups;
  const year = groups['year'] ?? (shortYear === undefined ? 'XXXX' : `20${shortYear}`);
  if (first !== undefined && second !== undefined) {
    // With full stops between, the day comes first everywhere: 05.06.2025.
    return numericToEdtf(year, +first, +second, separator === '.' ? 'day first' : order);
  }
  if (month === undefined || day === undefined) return undefined;
  const number = /\d/u.test(month) ? Number(month) : monthNumber(month);
  return number === undefined ? undefined : dayToEdtf(year, number, +day);
}

function dayToEdtf(year: string, month: number, day: number): string | undefined {
  const edtf = `${year}-${pad(month)}-${pad(day)}`;
  const isLeapDay = month === 2 && day === 29;
  if (!isDay(month, day) || (isLeapDay && year !== 'XXXX' && !isLeapYear(+year))) return undefined;
  return edtf;
}

/** 13/06/2018 can only be day first, 06/13/2018 only month first; 06/07/2018 states no more than its year. */
function numericToEdtf(
  year: string,
  first: number,
  second: number,
  order: DayOrder | undefined,
): string | undefined {
  const dayFirst = dayToEdtf(year, second, first);
  const monthFirst = dayToEdtf(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return dayFirst ?? monthFirst;
  }
  return order === undefined ? year : order === 'day first' ? dayFirst : monthFirst;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
