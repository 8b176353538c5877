import type { MentionForm } from './mention-forms.ts';
import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
} from './tagger/word-lists.ts';
import { isCapitalised, isNoName, isTitle } from './word-kinds.ts';

/** A form where it stands in a text. */
export interface FormInText {
  text: string;
  start: number;
  end: number;
  form: MentionForm;
  /** Whether words are a form of the same article. */
  isForm: (words: string) => boolean;
  /** Whether a place or organization ends one space before: `In Singapore Kim said`. */
  followsPlace: boolean;
}

/** Whether a form means its own nameable here, and is not a part of some longer name. */
export function standsAlone(here: FormInText): boolean {
  if (isHeadOfLongerName(here) || isTailOfPlace(here)) return false;
  if (!here.form.bare) return true;
  return (
    !isOrdinaryWord(here) && !isNameBehind(here) && !isNameBefore(here) && !isJoinedToStranger(here)
  );
}

const WORD_BEFORE = /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’‐‑-]*)\s$/u;
const WORD_BEHIND = /^\s(?<word>\p{L}[\p{L}\p{M}'’‐‑-]*\.?)/u;

/** Far enough for one word and the title before it. */
const REACH = 80;

const GENERATION = /^(?:Jr\.?|Sr\.?|II|III|IV)$/u;

/** `Kim Il Sung Square`, `Singapore Airlines`, `Donald Trump Jr.` */
function isHeadOfLongerName(here: FormInText): boolean {
  const behind = here.text.slice(here.end, here.end + REACH);
  const word = WORD_BEHIND.exec(behind)?.groups?.['word'] ?? '';
  if (!isCapitalised(word)) return /^,\s(?:Jr|Sr)\b/u.test(behind);
  const plain = word.replace(/\.$/u, '').toLowerCase();
  return GENERATION.test(word) || ORGANIZATION_WORDS.has(plain) || PLACE_WORDS.has(plain);
}

const OTHER_PLACE = /(?:^|[^\p{L}])(?:(?:North|South|East|West)(?:ern)?|New)[\s-]$/u;

/** `North Korea` is not Korea, `New York` not York. */
function isTailOfPlace(here: FormInText): boolean {
  return here.form.nameable.kind === 'place' && OTHER_PLACE.test(before(here));
}

/** `May` and `He` are family names too: a month needs a title before it, a pronoun no sentence start. */
function isOrdinaryWord(here: FormInText): boolean {
  const plain = here.form.form.toLowerCase();
  if (CALENDAR_WORDS.has(plain)) return !isTitle(wordBefore(here));
  return FUNCTION_WORDS.has(plain) && /(?:^|[.!?:;"'“”‘’(]\s*)$/u.test(before(here));
}

/** `Kim Yong-chol`, `Trump Tower`, `Kim van Dyk`, but not `Trump Thursday` or `Kim And`. */
function isNameBehind(here: FormInText): boolean {
  const behind = here.text.slice(here.end, here.end + REACH);
  if (/^\s(?:van|von|de|der|bin|al)\s\p{Lu}/u.test(behind)) return true;
  const word = WORD_BEHIND.exec(behind)?.groups?.['word'] ?? '';
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
  const { role = '', field = '' } = OFFICE.exec(before(here))?.groups ?? {};
  return isTitle(role) && !field.split(/\s/u).some((word) => here.isForm(word));
}

/** `Meeting Kim in May, …`: a sentence that starts with what is done to the person. */
function isParticiple(here: FormInText, word: string): boolean {
  const startsSentence = /(?:^|[.!?:"“]\s?)\p{Lu}\p{Ll}+ing\s$/u.test(before(here));
  return startsSentence && word.length > 5;
}

/** `Trump-Kim summit` and `pro-Kim` name Kim; `Smith-Kim` and `Kim-Smith` name somebody else. */
function isJoinedToStranger(here: FormInText): boolean {
  const left = /(?<word>[\p{L}.]+)[-‐‑–]$/u.exec(before(here))?.groups?.['word'];
  const right = /^[-‐‑–](?<word>\p{L}+)/u.exec(here.text.slice(here.end))?.groups?.['word'];
  return [left, right].some((word = '') => isCapitalised(word) && !here.isForm(word));
}

function wordBefore(here: FormInText): string {
  return WORD_BEFORE.exec(before(here))?.groups?.['word'] ?? '';
}

function before(here: FormInText): string {
  return here.text.slice(Math.max(0, here.start - REACH), here.start);
}
