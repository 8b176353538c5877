/** Words of a category with what they stand for; `undefined` where the word itself says it all. */
type Values = Readonly<Record<string, number | string>>;

/** Makes a category of words that all stand for themselves. */
function words(list: string): Values {
  return Object.fromEntries(list.split(/\s+/u).map((word) => [word, word]));
}

/** Numbers a list of words from a first number on. */
function counted(list: string, first: number): Values {
  return Object.fromEntries(list.split(/\s+/u).map((word, index) => [word, first + index]));
}

/** Names that count only with a capital letter: "march" and "sun" are words. */
export const NAMES: Readonly<Record<string, Values>> = {
  monthName: counted(
    'january february march april may june july august september october november december',
    1,
  ),
  /** A full stop may follow. "Mar", "Jan" and "Dec" alone are names: rules ask for a day beside them. */
  monthShort: {
    ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8 },
    ...{ sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  },
  /** 1 is Monday, as in ISO 8601. */
  weekdayName: counted('monday tuesday wednesday thursday friday saturday sunday', 1),
  weekdayPlural: counted('mondays tuesdays wednesdays thursdays fridays saturdays sundays', 1),
  weekdayShort: {
    ...{ mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4 },
    ...{ fri: 5, sat: 6, sun: 7 },
  },
  zone: words('est edt gmt utc et pst pdt cet cest bst kst jst ist cst cdt eastern pacific'),
};

/** Everything else, in small letters; capitals make no difference. */
export const CATEGORIES: Readonly<Record<string, Values>> = {
  /** With the letter that ISO 8601 gives them; `10Y` and `100Y` where it has none. */
  singular: {
    ...{ second: 'TS', minute: 'TM', hour: 'TH', day: 'D', week: 'W', fortnight: '2W', month: 'M' },
    ...{ quarter: 'Q', year: 'Y', decade: '10Y', century: '100Y', night: 'D' },
  },
  plural: {
    ...{ seconds: 'TS', minutes: 'TM', hours: 'TH', days: 'D', weeks: 'W', fortnights: '2W' },
    ...{ months: 'M', quarters: 'Q', years: 'Y', decades: '10Y', centuries: '100Y', nights: 'D' },
  },
  weekend: { weekend: 'W', weekends: 'W' },
  cardinal: {
    ...counted('one two three four five six seven eight nine ten eleven twelve thirteen', 1),
    ...counted('fourteen fifteen sixteen seventeen eighteen nineteen', 14),
  },
  tens: {
    ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 },
    ninety: 90,
  },
  scale: { hundred: 100, thousand: 1000, million: 1_000_000, dozen: 12 },
  fraction: { '½': 0.5, '¼': 0.25, '¾': 0.75 },
  /** Amounts that nobody counted. */
  several: words('several few many some numerous multiple countless'),
  ordinalWord: {
    ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh', 1),
    ...counted('twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth', 12),
    ...{ nineteenth: 19, twentieth: 20, thirtieth: 30 },
  },
  /** "The nineties". */
  decadeWord: {
    ...{ twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7 },
    ...{ eighties: 8, nineties: 9 },
  },
  article: words('a an'),
  /** TIMEX3's modifiers of a period's part. */
  part: {
    ...{ early: 'START', earlier: 'START', late: 'END', later: 'END', mid: 'MID', sometime: '' },
    ...{ beginning: 'START', start: 'START', end: 'END', middle: 'MID' },
  },
  /** Parts that "of" or "in" must follow: talks may "end Monday". */
  edge: words('beginning start end middle'),
  /** Which of the same kind, seen from the day of publication. */
  side: {
    ...{ last: 'last', past: 'last', previous: 'last', prior: 'last', preceding: 'last' },
    ...{ this: 'this', current: 'this', next: 'next', coming: 'next', upcoming: 'next' },
    following: 'next',
  },
  season: { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' },
  /** TIMEX3's parts of a day. */
  dayPart: {
    ...{ morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', overnight: 'TNI' },
    ...{ noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00', lunchtime: 'T12:00' },
    ...{ dawn: 'TMO', dusk: 'TEV' },
  },
  /** Days from the day of publication. */
  deictic: { today: 0, yesterday: -1, tomorrow: 1 },
  meridiem: { am: 0, pm: 12 },
  often: words('daily hourly nightly weekly monthly yearly'),
  /** Behind a number these show that it counts something: "May 7 percent", "2000 troops". */
  counts: words(
    `percent per cents million billion trillion people troops miles jobs meters metres feet homes times
    points employees workers soldiers votes dollars km kilometers kilometres mph seats acres cases members
    students copies pounds tons tonnes euros others rooms passengers children men women words shares cars
    vehicles units houses dead barrels cents degrees inches kilograms kg officers guests fans runs goals`,
  ),
  /** Before a number these show that it is none of a year. */
  numbered: words(
    'no flight route page room boeing windows airbus model highway section chapter area',
  ),
  /** After the day of a list: "June 19 and 20 in Beijing". */
  goesOn: words(
    `in at on for to and or with by from when where as that which who during after before is was are were
    will would has had the a an he she they it since until while than said but this last next of near
    between amid following through`,
  ),
};

/** Punctuation that patterns name; everything else between words stands for itself and is never named. */
export const PUNCTUATION: Readonly<Record<string, readonly string[]>> = {
  comma: [','],
  dot: ['.'],
  slash: ['/'],
  hyphen: ['-', '‐', '‑', '–', '—'],
  apostrophe: ["'", '’', '‘', '`'],
  bracket: ['(', '['],
  closing: [')', ']'],
  colon: [':', ';'],
  money: ['$', '£', '€', '#', '¥', '₩'],
  stop: ['.', '!', '?', '"', '”'],
  end: ['!', '?'],
  break: ['\n'],
};

/** Kinds of tokens that begin with a digit, told by their shape; a token is of every kind that fits. */
export const NUMBERS: Readonly<Record<string, RegExp>> = {
  number: /^\d+(?:,\d{3})*(?:\.\d+)?$/u,
  day: /^(?:0?[1-9]|[12]\d|3[01])$/u,
  monthNumber: /^(?:0?[1-9]|1[0-2])$/u,
  twoDigits: /^\d\d$/u,
  year: /^(?:1[3-9]|20)\d\d$/u,
  quarterNumber: /^[1-4]$/u,
  dottedDate: /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/u,
  /** "0800 GMT" */
  military: /^(?:[01]\d|2[0-3])[0-5]\d$/u,
  ordinalNumber: /^\d{1,2}(?:st|nd|rd|th)$/iu,
  decadeNumber: /^(?:1[5-9]|20)\d0s$/u,
  shortDecade: /^[1-9]0s$/u,
  hour: /^(?:[01]?\d|2[0-4])$/u,
  time: /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?$/u,
  colonTime: /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/u,
  gluedHour: /^(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?[ap]m$/iu,
};
