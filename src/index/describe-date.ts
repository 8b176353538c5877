import { type DateBasis, dateBasis } from '../schema/date-basis.ts';
import { machineDate } from '../schema/machine-date.ts';

/** A date as pages print it. */
export interface DateDescription {
  /** The words: `17 May 2018`, `May 2018`, `2 July, year not stated`, `undated`. */
  text: string;
  /** How it is known. */
  basis: DateBasis;
  /** Value for `<time datetime>`; absent where HTML has no notation for it, or it was worked out. */
  machine?: string;
}

/** Words for what a calendar does not say. */
const WORDS = {
  undated: 'undated',
  noYear: (day: string) => `${day}, year not stated`,
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  decade: (year: string) => `${year}s`,
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as Record<string, string>,
};

/** Describes an EDTF date in a language (BCP 47) without claiming more than it says. */
export function describeDate(edtf: string | undefined, language: string): DateDescription {
  const basis = dateBasis(edtf);
  if (edtf === undefined) return { text: WORDS.undated, basis };
  const machine = machineDate(edtf);
  return { text: wordsOf(edtf, language), basis, ...(machine ? { machine } : {}) };
}

function wordsOf(edtf: string, language: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return wordsOfOne(from, language);
  if (from === '' || from === '..') return WORDS.until(wordsOfOne(to, language));
  if (to === '' || to === '..') return WORDS.from(wordsOfOne(from, language));
  return wordsOfRange(from, to, language);
}

/** A date whose end is left open by Xs counts as the month or year that it does state. */
const DATE =
  /^(?<year>\d{4}|XXXX)(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?)?(?:-XX){0,2}(?:T.*)?$/u;

interface DateParts {
  /** Absent where the year is not stated. */
  year?: number;
  month?: number;
  day?: number;
}

function partsOf(edtf: string): DateParts | undefined {
  const groups = DATE.exec(edtf.replace(/[~?%]/gu, ''))?.groups;
  if (!groups) return undefined;
  const { year, month, day } = groups;
  return {
    ...(year && year !== 'XXXX' ? { year: Number(year) } : {}),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

function wordsOfOne(edtf: string, language: string): string {
  const parts = partsOf(edtf);
  if (!parts) return wordsOfOther(edtf);
  if (parts.year === undefined && parts.month === undefined) return WORDS.undated;
  const text = formatter(parts, language).format(instantOf(parts));
  return parts.year === undefined ? WORDS.noYear(text) : text;
}

/** `7–8 May 2018`; dates of unlike precision are printed one by one. */
function wordsOfRange(from: string, to: string, language: string): string {
  const first = partsOf(from);
  const last = partsOf(to);
  const isLike = first && last && Object.keys(first).join() === Object.keys(last).join();
  if (!isLike || first.year === undefined) {
    return WORDS.between(wordsOfOne(from, language), wordsOfOne(to, language));
  }
  return formatter(first, language).formatRange(instantOf(first), instantOf(last));
}

/** Seasons and decades have words; what has none is printed in its own notation. */
function wordsOfOther(edtf: string): string {
  const { year, season } = /^(?<year>\d{4})-(?<season>2[1-4])$/u.exec(edtf)?.groups ?? {};
  if (year && season) return `${WORDS.seasons[season]} ${year}`;
  const decade = /^(?<decade>\d{3})X$/u.exec(edtf)?.groups?.['decade'];
  return decade ? WORDS.decade(`${decade}0`) : edtf;
}

/** Formatters by language and parts; to make one takes longer than to format a thousand dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Newspapers outside America print the day first; plain `en` follows them. */
function formatter(parts: DateParts, language: string): Intl.DateTimeFormat {
  const key = [language, ...Object.keys(parts)].join();
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...(parts.year === undefined ? {} : { year: 'numeric' }),
    ...(parts.month === undefined ? {} : { month: 'long' }),
    ...(parts.day === undefined ? {} : { day: 'numeric' }),
  });
  formatters.set(key, made);
  return made;
}

/** 2000 stands in for a missing year, as it has a 29 February. */
function instantOf({ year = 2000, month = 1, day = 1 }: DateParts): Date {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}
