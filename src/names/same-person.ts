import { nameParts, type NameParts } from './family-name.ts';
import { isFamilyFirst } from './is-family-first.ts';
import { isGeneration } from './name-suffix.ts';
import { nameKey } from './name-key.ts';

/**
 * Whether two full names of one article are one person's. Careful: `false` where it is open.
 * - spelt alike but for accents, hyphens, capitals: Kim Jong Un, KIM JONG-UN;
 * - spelt alike in another romanisation: Chung Mong-joon, Chung Mong-jun;
 * - in the other order: Jong-un Kim;
 * - with and without middle names and initials: Donald J. Trump; J. Rowling, J. K. Rowling, Joanne Rowling;
 * - one with a title that the other has not: Samdech Hun Sen; and a family name: bin Salman.
 */
export function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [nameParts(a), nameParts(b)];
  if (distinctionOf(x) !== distinctionOf(y)) return false;
  if (nameKey(a) === nameKey(b)) return true;
  if (x.familyFirst || y.familyFirst) return isSameEastAsian(x, y) || isEnding(a, b);
  if (nameKey(x.family) === nameKey(y.family) && isSameGiven(x.given, y.given)) return true;
  return isEnding(a, b);
}

/**
 * What the names have in common that isSamePerson may take for one: family name, generation and first given
 * name; of an East Asian name all of it, in one order and romanisation.
 */
export function variantKey(name: string): string {
  const parts = nameParts(name);
  const isEastAsian = parts.familyFirst || isFamilyFirst([parts.family, ...parts.given.split(' ')]);
  const [family, first] = isEastAsian
    ? [romanisationKey(parts.family), romanisationKey(parts.given)]
    : [nameKey(parts.family), nameKey(parts.given.split(' ')[0] ?? '')];
  return `${family} ${first} ${distinctionOf(parts)}`;
}

/** `Jr.` tells a son from his father and `(actor)` one bearer of a name from another; a degree tells nothing. */
function distinctionOf({ suffix }: NameParts): string {
  return suffix.endsWith(')') || isGeneration(suffix) ? nameKey(suffix) : '';
}

/** Only one of them need look like a family name first: `Jong-un Kim` does not. */
function isSameEastAsian(x: NameParts, y: NameParts): boolean {
  return (
    romanisationKey(x.family) === romanisationKey(y.family) &&
    romanisationKey(x.given) === romanisationKey(y.given)
  );
}

/**
 * Spellings between which Korean newspapers waver for one and the same syllable. Revised Romanisation,
 * McCune-Reischauer and custom: Joon and Jun, Hyeon and Hyun, Woo and U, Kyung and Gyeong. `o` and `u`, `eo`
 * and `o` stay apart: Jong and Jung, Yo and Yu are different names.
 */
const ROMANISATIONS: readonly [RegExp, string][] = [
  [/yeo/gu, 'yu'],
  [/oo/gu, 'u'],
  [/wu/gu, 'u'],
  [/ee/gu, 'i'],
  [/eu/gu, 'u'],
  [/^g/gu, 'k'],
  [/^b/gu, 'p'],
  [/^d/gu, 't'],
];

/** A part of a name in small letters and in one of the spellings of each syllable. */
export function romanisationKey(part: string): string {
  const syllables = part
    .split(/[\s‐‑-]/u)
    .map((syllable) =>
      ROMANISATIONS.reduce((key, [from, to]) => key.replace(from, to), nameKey(syllable)),
    );
  return syllables.join('');
}

/**
 * Given names agree if they are the same words, an initial standing for any word with it, or if one name
 * has a first name alone. Of two that both have middle names none is taken for the other.
 */
function isSameGiven(a: string, b: string): boolean {
  const [short = [], long = []] = [a, b]
    .map((given) => given.split(' ').map(nameKey))
    .toSorted((x, y) => x.length - y.length);
  if (short[0] === '' || (short.length !== long.length && short.length > 1)) return false;
  return short.every((word, index) => isSameWord(word, long[index] ?? ''));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));
}

function isInitial(word: string): boolean {
  return word.length === 1;
}

/** Words before a name that may be taken for a part of it: Samdech Hun Sen, Datuk Seri Anwar Ibrahim. */
const TITLES = new Set(
  `samdech techo datuk seri tan sri tun dato haji lord sir dame king prince sheikh
  grand ayatollah mullah hajj monsignor baron count`.split(/\s+/u),
);

/**
 * Whether the words of one name, two at least, are the last words of the other, and what is before them is
 * a title; or the shorter one is a family name by its first word: bin Salman.
 */
function isEnding(a: string, b: string): boolean {
  const [short = [], long = []] = [a, b]
    .map((name) => name.split(/\s+/u))
    .toSorted((x, y) => x.length - y.length);
  if (short.length < 2 || short.length === long.length) return false;
  const isSameEnd = nameKey(short.join(' ')) === nameKey(long.slice(-short.length).join(' '));
  const more = long.slice(0, -short.length).map(nameKey);
  return isSameEnd && (/^\p{Ll}/u.test(short[0] ?? '') || more.every((word) => TITLES.has(word)));
}
