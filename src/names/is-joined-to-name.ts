import { OTHER_NAMES_OF, PLAIN_BEFORE, PLAIN_BEHIND } from './beside-places.ts';
import { type FormInText, textBefore, textBehind, wordBefore, wordBehind } from './form-in-text.ts';
import {
  BODIES,
  COMMON_ACRONYMS,
  HONORIFICS,
  KINDS_OF_PLACE,
  ORGANIZATION_WORDS,
} from './tagger/word-lists.ts';
import { isCapitalised, isNoName, isTitle } from './word-kinds.ts';

/**
 * Whether a place or organization is only a part of another name here: what a body is named by
 * (`University of Washington`), or one word beside another name word (`George Washington`,
 * `Paris Hilton`, `Paris Agreement`). Acronyms are nobody's given or family name: `FBI Agent`.
 */
export function isJoinedToName(here: FormInText): boolean {
  if (isBehindBody(here)) return true;
  if (!here.form.bare) return false;
  if (isBodyOf(here)) return true;
  const isAcronym = /^[\p{Lu}\p{N}.&]{2,}$/u.test(here.form.form);
  return !isAcronym && (isNameWordBefore(here) || isNameWordBehind(here));
}

const OF = /(?<body>\p{Lu}\p{L}*)\sof\s(?:the\s)?$/u;

/** `Bank of Korea`, but not `Republic of Korea` or `President of France`. */
function isBehindBody(here: FormInText): boolean {
  const body = OF.exec(textBefore(here))?.groups?.['body']?.toLowerCase() ?? '';
  return BODIES.has(body) || OTHER_NAMES_OF.has(body);
}

/** `Ministry of Defense` is not the listed `Ministry`. */
function isBodyOf(here: FormInText): boolean {
  const isBody = BODIES.has(here.form.form.toLowerCase());
  return isBody && /^\sof\s(?:the\s)?\p{Lu}/u.test(textBehind(here));
}

/** `Port Washington`, `Mr. Lincoln`, `St. Helena`, but not `In Singapore` or `Kim’s Singapore`. */
function isNameWordBefore(here: FormInText): boolean {
  const word = wordBefore(here);
  if (!isCapitalised(word) || here.followsPlace) return false;
  const plain = word.replace(/\.$/u, '').toLowerCase();
  if (PLAIN_BEFORE.has(plain) || here.isForm(word) || isItsCountry(here, plain)) return false;
  if (HONORIFICS.has(plain) || /^(?:(?:\p{Lu}\.)+|St\.|Mt\.|Ft\.)$/u.test(word)) return true;
  return !isNoName(word) && !isTitle(word) && !/['’]s$|\.$/u.test(word) && !isParticiple(here);
}

/** `United States Senate`, `British Parliament`: no given name stands before a common noun. */
function isItsCountry(here: FormInText, word: string): boolean {
  const isCommonNoun = ORGANIZATION_WORDS.has(here.form.form.toLowerCase());
  return isCommonNoun && (KINDS_OF_PLACE.has(word) || /(?:an|ish|ese|ch|ic)$/u.test(word));
}

/** `Visiting Singapore, …`: a sentence that starts with what is done there. */
function isParticiple(here: FormInText): boolean {
  return /(?:^|[.!?:"“]\s?)\p{Lu}\p{Ll}{2,}ing\s$/u.test(textBefore(here));
}

/** `Paris Hilton`, but not `London Mayor Khan`, `China Thursday` or `In Singapore Donald Trump said`. */
function isNameWordBehind(here: FormInText): boolean {
  const abbreviation = /^\s(?<word>(?:\p{Lu}\.){2,})/u.exec(textBehind(here))?.groups?.['word'];
  const word = abbreviation ?? wordBehind(here);
  if (!isCapitalised(word)) return false;
  if (/^\p{Lu}\.$/u.test(word)) return true;
  const plain = word.replace(/\.$|['’]s$/u, '');
  if (PLAIN_BEHIND.has(plain.toLowerCase()) || COMMON_ACRONYMS.has(plain)) return false;
  return !isTitle(word) && !isNoName(word) && !isFormBehind(here);
}

/** Whether the next one to four words are a form of the article. */
function isFormBehind(here: FormInText): boolean {
  const words =
    textBehind(here)
      .trim()
      .match(/[\p{L}\p{M}\p{N}‐‑-]+\.?/gu) ?? [];
  return [1, 2, 3, 4].some((count) => {
    const form = words.slice(0, count).join(' ');
    return here.isForm(form) || here.isForm(form.replace(/\.$/u, ''));
  });
}
