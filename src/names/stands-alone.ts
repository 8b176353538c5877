import { type FormInText, textBefore, textBehind, wordBefore, wordBehind } from './form-in-text.ts';
import { isCompanyForm } from './is-company-form.ts';
import { isJoinedToName } from './is-joined-to-name.ts';
import { isOrdinaryWord } from './is-ordinary-word.ts';
import { isGeneration } from './name-suffix.ts';
import { ORGANIZATION_WORDS, PLACE_WORDS } from './tagger/word-lists.ts';
import { isCapitalised, isNoName, isTitle } from './word-kinds.ts';

/** Whether a form means its own nameable here, and is not a part of some longer name. */
export function standsAlone(here: FormInText): boolean {
  if (isHeadOfLongerName(here) || isTailOfPlace(here)) return false;
  if (here.form.nameable.kind !== 'person') return !isJoinedToName(here);
  if (!here.form.bare) return true;
  if (isOrdinaryWord(here) || isCompanyForm(here)) return false;
  return !isNameBehind(here) && !isNameBefore(here) && !isJoinedToStranger(here);
}

/** `Kim Il Sung Square`, `Singapore Airlines`, `Donald Trump Jr.` */
function isHeadOfLongerName(here: FormInText): boolean {
  const word = wordBehind(here);
  if (!isCapitalised(word)) return /^,\s(?:Jr|Sr)\b/u.test(textBehind(here));
  const plain = word.replace(/\.$/u, '').toLowerCase();
  return isGeneration(word) || ORGANIZATION_WORDS.has(plain) || PLACE_WORDS.has(plain);
}

const OTHER_PLACE = /(?:^|[^\p{L}])(?:(?:North|South|East|West)(?:ern)?|New)[\s-]$/u;

/** `North Korea` is not Korea, `New York` not York. */
function isTailOfPlace(here: FormInText): boolean {
  return here.form.nameable.kind === 'place' && OTHER_PLACE.test(textBefore(here));
}

/** `Kim Yong-chol`, `Trump Tower`, `Kim van Dyk`, but not `Trump Thursday` or `Kim And`. */
function isNameBehind(here: FormInText): boolean {
  if (/^\s(?:van|von|de|der|bin|al)\s\p{Lu}/u.test(textBehind(here))) return true;
  const word = wordBehind(here);
  return isCapitalised(word) && !isTitle(word) && !isNoName(word);
}

/** `Ivanka Trump`, `J. Kim`, but not `President Trump`, `Secretary of State Pompeo` or `But Kim`. */
function isNameBefore(here: FormInText): boolean {
  const word = wordBefore(here);
  if (!isCapitalised(word) || here.followsPlace) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return true;
  if (isTitle(word) || isNoName(word) || /['’]s$|[^.]\.$/u.test(word)) return false;
  return !isOfficeOf(here) && !isParticiple(here, word);
}

const OFFICE = /(?<role>\p{L}+)\s(?:of|for)\s(?<field>(?:(?:\p{Lu}\p{L}*|and|&)\s){1,3})$/u;

/** `Secretary of State Pompeo`, `Minister of Foreign Affairs Wang`. */
function isOfficeOf(here: FormInText): boolean {
  const { role = '', field = '' } = OFFICE.exec(textBefore(here))?.groups ?? {};
  return isTitle(role) && !field.split(/\s/u).some((word) => here.isForm(word));
}

/** `Meeting Kim in May, …`: a sentence that starts with what is done to the person. */
function isParticiple(here: FormInText, word: string): boolean {
  const startsSentence = /(?:^|[.!?:"“]\s?)\p{Lu}\p{Ll}+ing\s$/u.test(textBefore(here));
  return startsSentence && word.length > 5;
}

/** `Trump-Kim summit` and `pro-Kim` name Kim; `Smith-Kim` and `Kim-Smith` name somebody else. */
function isJoinedToStranger(here: FormInText): boolean {
  const left = /(?<word>[\p{L}.]+)[-‐‑–]$/u.exec(textBefore(here))?.groups?.['word'];
  const right = /^[-‐‑–](?<word>\p{L}+)/u.exec(here.text.slice(here.end))?.groups?.['word'];
  return [left, right].some((word = '') => isCapitalised(word) && !here.isForm(word));
}
