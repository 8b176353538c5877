import { nameParts, type NameRecord } from './family-name.ts';

/**
 * Particles that library catalogues put behind the given name: `Leyen, Ursula von der`. Others, such as
 * `Le`, `Di` and every particle with a capital, stay with the family name: `Le Pen, Marine`.
 * IFLA, Names of Persons: National Usages for Entry in Catalogues.
 */
const BEHIND = new Set([
  'von',
  'van',
  'der',
  'den',
  'zu',
  'af',
  'de',
  'da',
  'do',
  'dos',
  'la',
  'ten',
  'ter',
]);

/** An Arabic article: `al-Assad` is found under A for Assad. */
const ARABIC_ARTICLE = /^(?<article>(?:al|el|an|ar|as|at|ad)-)(?<name>.+)$/u;

/** The name as an index prints and sorts it: `Trump, Donald`, `Leyen, Ursula von der`, `Kim Jong-un`. */
export function sortName(name: string, record?: NameRecord): string {
  const { family, given, suffix, familyFirst } = nameParts(name, record);
  if (familyFirst || given === '') return name;
  const words = family.split(' ');
  let moved = 0;
  while (moved < words.length - 1 && BEHIND.has(words[moved] ?? '')) moved += 1;
  const arabic = ARABIC_ARTICLE.exec(words.slice(moved).join(' '))?.groups;
  const heading = arabic?.['name'] ?? words.slice(moved).join(' ');
  const behind = [given, ...words.slice(0, moved), arabic?.['article']].filter(Boolean).join(' ');
  const sorted = [heading, behind, suffix].filter(Boolean).join(', ');
  return suffix.startsWith('(') ? sorted.replace(`, ${suffix}`, ` ${suffix}`) : sorted;
}
