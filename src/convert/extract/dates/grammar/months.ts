import type { Meaning } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { modOf, monthOf, sideOf, yearOrSide } from './readers.ts';

/** Months without a day. */
export const MONTHS: readonly DateRule[] = [
  // June 2018; late June, 2018; mid-June of 2018; June nineteen ninety-six
  { pattern: '{part}? {month} <-:comma>? of? {year}', read: month },
  // last June; this coming June; early next June
  {
    pattern:
      '{part}? (this (?= <-:side>))? the? <side> {month} (?! <-:dot>? <-:day> (?! <-:counts>))',
    read: month,
  },
  // June last year; June of this year; late June next year
  {
    pattern: '{part}? {month} <-:comma>? of? (the (?= <-:side>))? <yearSide:side> year',
    read: month,
  },
  // early June, the end of June, mid-June
  { pattern: '{part} {month} (?! <-:day> (?! <-:counts>))', read: month },
  // June, Sept.
  {
    pattern: '(<month:monthName> | <month:monthShort> <-:dot>) (?! <-:day> (?! <-:counts>))',
    read: bareMonth,
  },
  { pattern: '<month:monthShort> (?= <-:apostrophe> <-:twoDigits> )', read: month },
  // the month of June
  { pattern: 'the month of {month} {year}?', read: month },
];

function month(match: PatternMatch): Meaning {
  return {
    kind: 'calendar',
    month: monthOf(match),
    year: yearOrSide(match),
    side: sideOf(match),
    mod: modOf(match),
  };
}

/** Words before a month that is a word or a first name too, and words behind it, that make it a month. */
const MONTH_BEFORE =
  /(?:\b(?:in|since|of|by|until|till|through|throughout|from|to|and|between|for|during|before|after|each|every|or|last|next|this)|['’]s|[-–—(,])\s?$/iu;
const MONTH_BEHIND =
  /^(?:[.,;:)!?]|['’]s|\s(?:and|to|through|when|by|after|meeting|election|elections|summit|for|from|on|at|as|deadline|report|sales|data|vote|\d|of)\b|\s*$)/u;
const NAME_BEFORE =
  /(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Minister|Brian|Elaine|President|Senator|Sen\.|Judge|Peter|Fredric|James|said)\s$/u;

function bareMonth(match: PatternMatch): Meaning | undefined {
  const { text, starts, ends } = match.words;
  const word = match.text('month');
  const before = text.slice(Math.max(0, (starts[match.from] ?? 0) - 14), starts[match.from]);
  const behind = text.slice(ends[match.to - 1], (ends[match.to - 1] ?? 0) + 14);
  if (NAME_BEFORE.test(before)) return undefined;
  // "The March summit".
  const isAttribute =
    /\bthe\s$/iu.test(before) && /^\s(?!for\b|of\b|on\b|to\b)\p{Ll}/u.test(behind);
  const isDated = isAttribute || MONTH_BEFORE.test(before);
  if (/^(?:may|march)$/u.test(word) && !isDated && !MONTH_BEHIND.test(behind)) return undefined;
  // "The March for Jobs", "March of the Mothers".
  if (word === 'march' && !isDated && /^\s(?:for|of|on|to)\s/u.test(behind)) return undefined;
  if (
    /^(?:may|march)$/u.test(word) &&
    /^,?\s\p{Lu}/u.test(behind) &&
    !/\b(?:in|since|until|by)\s$/iu.test(before)
  )
    return undefined;
  const isFirstName = /^(?:april|june|august|may)$/u.test(word) && /^\s\p{Lu}\p{Ll}/u.test(behind);
  if (isFirstName && !isDated && !/\b(?:an?|its|his|her|their)\s$/iu.test(before)) return undefined;
  return month(match);
}
