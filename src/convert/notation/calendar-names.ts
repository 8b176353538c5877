/** Languages of the papers whose dates are read; where two share a form, it means the same in both. */
const LANGUAGES = [
  ...['en', 'en-GB', 'de', 'de-AT', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb'],
  ...['fi', 'pl', 'cs', 'ru', 'uk', 'tr', 'lt', 'el', 'hu', 'ro', 'id', 'af', 'ar', 'he', 'hi'],
];

/** Languages of which only the days of the week are known, in their long form: other months, or other calendars. */
const MORE_LANGUAGES = [
  'vi',
  'fa',
  'ur',
  'bn',
  'th',
  'ja',
  'ko',
  'zh',
  'bg',
  'sr',
  'hr',
  'sk',
  'sl',
];

/** Forms that papers print and Unicode's locale data does not have. */
const MORE_MONTHS: readonly [form: string, month: number][] = [
  ['sept', 9],
  ['märz', 3],
  ['setiembre', 9],
];

/** By name, small letters without a full stop: months as 1 to 12, and the days of the week. */
interface CalendarNames {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlySet<string>;
}

let names: CalendarNames | undefined;

/** The number of a month, 1 to 12, by its name or usual short form in any of the languages. */
export function monthNumber(name: string): number | undefined {
  names ??= collectNames();
  return names.months.get(plain(name)) ?? names.months.get(plain(name.replace(IN_HEBREW, '')));
}

/** "In", which Hebrew writes as one word with the month. */
const IN_HEBREW = /^ב/u;

/** Whether words are a day of the week, long or short, in any of the languages. */
export function isWeekday(name: string): boolean {
  names ??= collectNames();
  return names.weekdays.has(plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace('.', '');
}

/** Months in the form that stands beside a day, which Slavic languages inflect. */
function collectNames(): CalendarNames {
  const months = new Map(MORE_MONTHS);
  const weekdays = new Set<string>();
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      for (const [index, { month, weekday }] of wordsOf(language, width).entries()) {
        if (/\p{L}/u.test(month)) months.set(month, index + 1);
        weekdays.add(weekday);
      }
    }
  }
  for (const language of MORE_LANGUAGES)
    for (const { weekday } of wordsOf(language, 'long')) weekdays.add(weekday);
  return { months, weekdays };
}

/** The twelve months in their order, beside all days of the week. */
function wordsOf(language: string, width: 'long' | 'short'): { month: string; weekday: string }[] {
  const format = new Intl.DateTimeFormat(language, {
    weekday: width,
    day: 'numeric',
    month: width,
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) => {
    const first = new Date(Date.UTC(2001, month, 1)).getUTCDay();
    const day = 1 + ((month - first + 7) % 7);
    const parts = format.formatToParts(Date.UTC(2001, month, day));
    const word = (type: string) => plain(parts.find((part) => part.type === type)?.value ?? '');
    return { month: word('month'), weekday: word('weekday') };
  });
}
