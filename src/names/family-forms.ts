import { familyName, type NameRecord } from './family-name.ts';

/**
 * The ways a text prints a family name by itself: `von der Leyen` and, where a sentence starts,
 * `Von der Leyen`; `al-Assad` and `Assad`. Single names and single letters have none.
 */
export function familyForms(name: string, record?: NameRecord): string[] {
  const family = familyName(name, record);
  if (family === name || family.length < 2) return [];
  const withCapital = family.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const withoutArticle = family.replace(/^(?:al|el|an|ar|as|at|ad)-/u, '');
  return [...new Set([family, withCapital, withoutArticle])];
}
