import { describedBeside } from './described-beside.ts';
import { type PlacedWord, placedWords } from './described-phrase.ts';
import { KIN_NOUNS, POSSESSIVE_PRONOUNS } from './described-words.ts';

/** Where a person's name stands in a text. Offsets are UTF-16 units, the end exclusive. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
}

/** Words that say who the bearer of a name is: `text` is `text.slice(start, end)` of the article. */
export interface Description extends NamePlace {
  readonly text: string;
}

/**
 * The words beside a person's name that say who its bearer is, verbatim and in the order of the text:
 * - an office or role directly before it: "South Korean President" before "Moon Jae-in";
 * - an apposition before it, closed behind the name: "the North Korean leader, Kim Jong-un,";
 * - an apposition behind it: "Nam Sung-wook, 58, a professor at Korea University, said".
 * An age is no description, and neither is a bare "Mr." or "Gen."; where the end of an apposition is unclear
 * there is none. "his host" says nothing without the text, whereas "his wife" says something of both.
 */
export function findDescriptions(text: string, name: NamePlace): Description[] {
  return describedBeside(text, name).filter((description) => standsAlone(description.text));
}

/** "His Majesty", "Her Excellency": the pronoun speaks of the bearer himself. */
const STYLES = /^(?:majesty|highness|excellency|holiness|eminence|grace|honou?r|lordship)$/u;

/** Whether a description says who somebody is where nobody can see whom "his" and "its" mean. */
function standsAlone(description: string): boolean {
  const [first, ...others] = placedWords(description, 0, description.length);
  if (!first || !POSSESSIVE_PRONOUNS.has(first.lower)) return true;
  return STYLES.test(others[0]?.lower ?? '') || others.some(isKin);
}

/** "wife", "then-girlfriend". */
function isKin({ lower }: PlacedWord): boolean {
  return KIN_NOUNS.has(lower) || KIN_NOUNS.has(lower.split(/[-‐‑]/u).at(-1) ?? '');
}
