import { isHyphenatedGivenName } from '../../names/naming-cultures.ts';

/** Parts of family names that are written small: de la Cruz, van der Berg, bin Salman. */
const PARTICLES = new Set(
  'de la le du da dos del di van von der den ter ten al bin ibn y e'.split(' '),
);

/**
 * Restores the usual case of a name printed in capitals: JEONG YONG-SOO → Jeong Yong-soo,
 * ANNE-MARIE O'BRIEN → Anne-Marie O'Brien, JAN VAN DER BERG → Jan van der Berg. A name that has a small
 * letter is left as it is.
 */
export function restoreNameCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && PARTICLES.has(word) ? word : restoreWord(word)))
    .join(' ');
}

function restoreWord(word: string): string {
  if (word.includes('-') && isHyphenatedGivenName(word)) return capitalise(word);
  return word.split('-').map(restorePart).join('-');
}

/** McDonald and O'Brien have a capital inside; initials such as "j.k." are all capitals. */
function restorePart(part: string): string {
  if (/^(?:\p{L}\.)+$/u.test(part)) return part.toUpperCase();
  const irish = /^(?<prefix>mc|o['’]|d['’])(?<rest>\p{L}{2,})$/u.exec(part);
  if (irish?.groups) {
    return capitalise(irish.groups['prefix'] ?? '') + capitalise(irish.groups['rest'] ?? '');
  }
  return capitalise(part);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
