import { type FormInText, textBefore, textBehind, wordBefore, wordBehind } from './form-in-text.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, SPEECH_WORDS } from './tagger/word-lists.ts';
import { isTitle } from './word-kinds.ts';
import { COUNTED_WORDS, DEEDS, GROUP_WORDS, MASS_WORDS, PLURAL_WORDS } from './word-names.ts';

/**
 * Whether a family name that is a word too is no more than the word here. A month needs a title before it,
 * a pronoun no sentence start. Other words (`Young`, `Rice`) mean people within a sentence; where one starts,
 * as any word has a capital there, they do before what people do: `Young said`, but not `Young people like`.
 */
export function isOrdinaryWord(here: FormInText): boolean {
  const word = here.form.form.toLowerCase();
  if (isTitle(wordBefore(here))) return false;
  if (CALENDAR_WORDS.has(word)) return true;
  if (isOfGroup(here, word)) return true;
  if (!STARTS_SENTENCE.test(textBefore(here))) return false;
  if (FUNCTION_WORDS.has(word)) return true;
  const isWord = COUNTED_WORDS.has(word) || PLURAL_WORDS.has(word) || MASS_WORDS.has(word);
  return isWord && !isSaidOfPerson(here, word);
}

/** Also behind the dash of a dateline and the sign of a list. */
const STARTS_SENTENCE = /(?:^|[.!?:;"'“”‘’(•*—–]\s*|\s-\s)$/u;

/** `Black voters`: many papers give these two a capital wherever they stand. */
function isOfGroup(here: FormInText, word: string): boolean {
  return (
    (word === 'black' || word === 'white') && GROUP_WORDS.has(wordBehind(here).replace(/\.$/u, ''))
  );
}

const POSSESSIVE = /^['’]s(?!\p{L})/u;

/** `Young, who`, `Young, 62,`, `Young (D-Ohio)`, `Bush administration`: only people are spoken of like that. */
const DESCRIBED =
  /^(?:,\s(?:who|whose|whom|\d{1,3},)|\s\((?:[DRI][-‑–]\p{Lu}|left|right)|\s(?:administration|presidency)(?!\p{L}))/u;

const NEXT_NAME = /^(?:,|\sand)\s(?<name>\p{Lu}[\p{L}'’‐‑-]*)(?<more>(?:\s\p{Lu}[\p{L}'’‐‑-]*)*)/u;

const NEXT_VERB = /^\s(?:(?:also|later|then|never|himself|herself)\s)?(?<verb>\p{Ll}+)/u;

/** Whether what stands behind a word that starts a sentence is said of people. */
function isSaidOfPerson(here: FormInText, word: string): boolean {
  const behind = textBehind(here);
  if (POSSESSIVE.test(behind) || DESCRIBED.test(behind)) return true;
  const verb = NEXT_VERB.exec(behind)?.groups?.['verb'] ?? '';
  if (SPEECH_WORDS.has(verb)) return true;
  if (MASS_WORDS.has(word)) return false;
  return DEEDS.has(verb) || verbsOfBeing(word).has(verb) || isBesideName(here);
}

/** `Young and Brown met`: one of several names of the article. */
function isBesideName(here: FormInText): boolean {
  const { name = '', more = '' } = NEXT_NAME.exec(textBehind(here))?.groups ?? {};
  return here.isForm(name) || here.isForm(name + more);
}

const OF_ONE: ReadonlySet<string> = new Set(['is', 'was', 'has', 'does']);
const OF_ANY: ReadonlySet<string> = new Set(
  [...OF_ONE].concat('had', 'did', 'will', 'would', 'could', 'can', 'should', 'might', 'may'),
);

/** The verbs of being before which a word is a name. */
function verbsOfBeing(word: string): ReadonlySet<string> {
  return PLURAL_WORDS.has(word) ? OF_ONE : OF_ANY;
}
