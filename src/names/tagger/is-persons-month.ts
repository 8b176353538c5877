import { isBehindTitle } from './is-behind-title.ts';
import type { ShortForms } from './short-forms.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/** What stands before months and days rather than before persons: "in May", "early May". */
const BEFORE_DATES = /^(?:in|on|since|until|till|during|early|mid|late|last|next|this|-|\d+)$/;

/** What persons do, and months hardly, beside speaking. */
const DEEDS =
  /^(?:spoke|met|went|came|took|gave|won|lost|left|resigned|promised|refused|visited|agreed|called)$/;

/**
 * Whether a word that is a month is a person: behind a title, or, if the text names somebody of that name in
 * full, before a verb of what persons do or with a possessive ending ("Theresa May … May said").
 */
export function isPersonsMonth(
  words: readonly Word[],
  at: number,
  { families, givens, ordinary }: ShortForms,
): boolean {
  if (isBehindTitle(words, at)) return true;
  const { text } = words[at] as Word;
  const isNamed = families.has(text) || givens.has(text) || ordinary.has(text);
  if (!isNamed || BEFORE_DATES.test(words[at - 1]?.lower ?? '')) return false;
  const next = words[at + 1];
  if (!next) return false;
  return (next.traits & TRAITS.speech) !== 0 || DEEDS.test(next.lower) || isPossessive(next);
}

function isPossessive({ lower }: Word): boolean {
  return /^['’`]s$/.test(lower);
}
