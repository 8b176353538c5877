import type { Meaning } from '../meaning.ts';
import { fixed } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import { readOrdinal } from '../words/read-number.ts';
import type { DateRule } from './date-rule.ts';
import { modOf, yearOf } from './readers.ts';

/** Years, decades and centuries. */
export const YEARS: readonly DateRule[] = [
  // 2018; early 2018; mid-2018; fiscal 2018; the year 2018
  {
    pattern:
      '(?<! <-:money> | <-:numbered> <-:dot>? | <-:number> <-:slash>) {part}? (the year | (the? fiscal | financial) year?)? <year> (?! <-:hyphen>? <-:counts> | <-:hyphen>? (<-:singular> | <-:plural>) (?! ended) | <-:slash> <-:number> | <-:scale> )',
    read: year,
  },
  {
    pattern:
      '{part}? (?<spokenYear> (nineteen | twenty) (<-:tens> (<-:hyphen>? <-:cardinal>)? | (?<= nineteen) <-:cardinal> | (?<= twenty) (ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen)))',
    read: year,
  },
  { pattern: 'the year two thousand', read: () => fixed('DATE', '2000') },
  // the 2018 period
  { pattern: 'the <year> (period | quarter)', read: periodOfYear },
  // '98
  {
    pattern: '(?<! <-:capital> | <-:money>) <-:apostrophe> <shortYear:twoDigits>',
    read: shortYear,
  },
  // the 1990s; the late 1990s; the '90s; the mid-nineties
  {
    pattern:
      '(the? {part})? the? <-:apostrophe>? (<decade:decadeNumber> | <short:shortDecade> | <word:decadeWord>)',
    read: decade,
  },
  // the late 1980's
  {
    pattern: 'the {part}? <decade:year> <-:apostrophe> s (?! <-:singular> | <-:plural>)',
    read: (match) => (match.text('decade').endsWith('0') ? decade(match) : undefined),
  },
  // the 19th century; the early twentieth century
  {
    pattern:
      '{part}? the? (<ordinal:ordinalNumber> | (?<ordinal> (<-:tens> <-:hyphen>?)? <-:ordinalWord>)) <-:hyphen>? (century | centuries)',
    read: century,
  },
];

/** "About 2000 were there" counts; "since about 2000." tells a year. */
function year(match: PatternMatch): Meaning | undefined {
  const { text, starts, ends } = match.words;
  const before = text.slice(Math.max(0, (starts[match.from] ?? 0) - 14), starts[match.from]);
  const behind = text.slice(ends[match.to - 1], (ends[match.to - 1] ?? 0) + 2);
  const isAlone = match.to - match.from === 1;
  if (
    isAlone &&
    /(?:\b(?:about|around|some|than|over|nearly|almost|Russell|Orion|Class of)\s|[\d$£€#][.,]?)$/iu.test(
      before,
    )
  ) {
    if (!/^[.,;)]/u.test(behind) && !/since \w+ $/iu.test(before)) return undefined;
  }
  if (/^\sIndex\b/iu.test(text.slice(ends[match.to - 1], (ends[match.to - 1] ?? 0) + 8)))
    return undefined;
  // "Local 1520": long ago only where a word leads to it.
  if (isAlone && (yearOf(match) ?? 0) < 1800 && !/\b\p{Ll}+\s$/u.test(before)) return undefined;
  const value = yearOf(match);
  return value === undefined ? undefined : fixed('DATE', String(value), modOf(match));
}

/** A quarter where the text is about one. */
function periodOfYear(match: PatternMatch): Meaning {
  const year = Number(match.text('year'));
  return { kind: 'latestQuarter', years: 0, year, otherwise: fixed('DATE', String(year)) };
}

/** A name may end with one too: "Expo '98". */
const LEADS_TO_YEAR =
  /\b(?:in|of|since|from|by|to|and|until|till|after|before|through|the|early|late|mid|spring|summer|fall|autumn|winter|\p{Lu}\p{Ll}+(?:ber|uary|ril|une|uly|ust|\.))[\s–—-]$/u;

function shortYear(match: PatternMatch): Meaning | undefined {
  const { text, starts, ends } = match.words;
  const at = starts[match.from] ?? 0;
  const isGlued = (ends[match.from] ?? 0) === starts[match.from + 1];
  if (!isGlued || /[\p{L}\d]/u.test(text.charAt(at - 1)) || text.charAt(at) === '`')
    return undefined;
  if (!LEADS_TO_YEAR.test(text.slice(Math.max(0, at - 12), at))) return undefined;
  const number = Number(match.text('shortYear'));
  return fixed('DATE', String(number > 40 ? 1900 + number : 2000 + number));
}

/** A person "in his fifties" is no decade. */
function decade(match: PatternMatch): Meaning | undefined {
  const { text, starts } = match.words;
  const before = text.slice(Math.max(0, (starts[match.from] ?? 0) - 10), starts[match.from]);
  if (/\b(?:his|her|their|my|our|your)\s(?:\w+[\s-])?$/iu.test(before)) return undefined;
  const full = match.text('decade');
  // "The 1800s" are a century, "the 2000s" ten years.
  if (full !== '') return fixed('DATE', full.slice(0, /^1\d00/u.test(full) ? 2 : 3), modOf(match));
  const digit = match.has('word')
    ? match.number('word', 'decadeWord')
    : match.text('short').charAt(0);
  // Temperatures and scores too are "in the 90s": only an apostrophe or an article makes a decade of it.
  const isDecade = match.has('word')
    ? /the\b|-/u.test(match.whole)
    : match.has('part') || /['’‘`]/u.test(match.whole);
  return isDecade ? fixed('DATE', `19${digit}`, modOf(match)) : undefined;
}

function century(match: PatternMatch): Meaning | undefined {
  const number = readOrdinal(match.text('ordinal'));
  return number > 2 && number < 25
    ? fixed('DATE', String(number - 1).padStart(2, '0'), modOf(match))
    : undefined;
}
