/** Languages of the papers whose dates are read; where two share a form, it means the same in both. */
const LANGUAGES = [
  ...['en', 'en-GB', 'de', 'de-AT', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb'],
  ...['fi', 'pl', 'cs', 'ru', 'uk', 'tr', 'lt', 'el', 'hu', 'ro', 'id', 'af'],
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
  return names.months.get(plain(name));
}

/** Whether a word is a day of the week, long or short, in any of the languages. */
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
      const format = new Intl.DateTimeFormat(language, {
        weekday: width,
        day: 'numeric',
        month: width,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2001, month - 1, month + 1));
        const word = (type: string) => plain(parts.find((part) => part.type === type)?.value ?? '');
        if (/\p{L}/u.test(word('month'))) months.set(word('month'), month);
        weekdays.add(word('weekday'));
      }
    }
  }
  return { months, weekdays };
}
