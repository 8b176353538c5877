/** Adjectives that their country's name does not show, and short forms; all lower case. */
const IRREGULAR: Readonly<Record<string, string>> = {
  'u.s.': 'usa',
  us: 'usa',
  'u.s': 'usa',
  american: 'usa',
  america: 'usa',
  'u.k.': 'britain',
  uk: 'britain',
  british: 'britain',
  english: 'england',
  french: 'france',
  dutch: 'netherlands',
  irish: 'ireland',
  spanish: 'spain',
  swiss: 'switzerland',
  danish: 'denmark',
  greek: 'greece',
  turkish: 'turkey',
  polish: 'poland',
  finnish: 'finland',
  welsh: 'wales',
  filipino: 'philippines',
  filipina: 'philippines',
  philippine: 'philippines',
  thai: 'thailand',
  lao: 'laos',
  norwegian: 'norway',
  kiwi: 'new zealand',
};

const COMPASS = /^(?:north|south|east|west)$/u;

/** Endings of adjectives made from a country's name: "Japanese", "Korean", "Pakistani", "Russian". */
const ENDING = /(?:ese|ians?|ans?|ish|i|n|ic|a|e|y|o)$/u;

/**
 * A key that is the same for a country and its adjective: "Japan" and "Japanese", "the U.S." and "American";
 * "North" and "South" before them are kept apart. Words of other kinds get keys that mean nothing.
 */
export function nationKey(word: string, before = ''): string {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  const known = IRREGULAR[plain] ?? plain.replace(ENDING, '').replace(ENDING, '');
  return COMPASS.test(before.toLowerCase()) ? `${before.toLowerCase()} ${known}` : known;
}
