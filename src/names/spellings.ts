import { nameParts, type NameParts, type NameRecord } from './family-name.ts';
import { isGivenNameSyllable } from './naming-cultures.ts';

/**
 * The other common spellings of a full name, which `nameKey` and linkPeople take for the same person:
 * `Kim Jong Un`, `Kim Jong-Un` and `Kim Jongun` of `Kim Jong-un`; `Donald Trump` of `Donald J. Trump`;
 * each of them, and the name itself, in capitals too. Single names have none. That an initial may stand
 * in the text alone is the form matcher's to know.
 */
export function spellings(name: string, record?: NameRecord): string[] {
  const parts = nameParts(name, record);
  if (parts.given === '') return [];
  const others = parts.familyFirst ? eastAsianSpellings(parts) : withoutInitials(parts);
  const all = [name, ...others].flatMap((one) => [one, one.toUpperCase()]);
  return [...new Set(all)].filter((one) => one !== name);
}

/** Two syllables are printed with a hyphen, a space or nothing between them. */
function eastAsianSpellings({ family, given }: NameParts): string[] {
  return syllablePairs(given).flatMap(([first, second]) => {
    const [small, capital] = [second.toLowerCase(), capitalised(second)];
    const ways = [`-${small}`, `-${capital}`, ` ${capital}`, small];
    return ways.map((way) => `${family} ${capitalised(first)}${way}`);
  });
}

/** The two halves of a given name; of one word every pair that it may be made of. */
function syllablePairs(given: string): [string, string][] {
  const [first = '', second, ...more] = given.split(/[\s‐‑-]/u);
  if (more.length > 0) return [];
  if (second) return [[first, second]];
  const cuts = Array.from(first, (_, index) => index).slice(1);
  return cuts
    .map((cut): [string, string] => [first.slice(0, cut), first.slice(cut)])
    .filter((pair) => pair.every(isGivenNameSyllable));
}

const INITIALS = /^(?:\p{Lu}\.?)+$/u;

/** `Donald J. Trump Jr.` without its `J.`; `J. K. Rowling` is nothing without hers. */
function withoutInitials({ family, given, suffix }: NameParts): string[] {
  const [first = '', ...middle] = given.split(' ');
  if (INITIALS.test(first)) return [];
  const kept = middle.filter((word) => !INITIALS.test(word));
  return [[first, ...kept, family, suffix].filter(Boolean).join(' ')];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
