/** Capitalised words beside a place or an organization, and what they say about it. All lower case. */

/** Words that make another name with `of` and a place, besides the bodies of the tagger's word lists. */
export const OTHER_NAMES_OF: ReadonlySet<string> = new Set([
  // Waters and coasts that are named by a country: `Gulf of Mexico`.
  ...words('gulf bay strait sea cape isle'),
  // Events and papers that are named by a place: `Treaty of Paris`.
  ...words('treaty peace battle declaration'),
]);

const ABBREVIATED = words('us u.s uk u.k un u.n eu e.u');

/** Words before it that make no other name of it. */
export const PLAIN_BEFORE: ReadonlySet<string> = new Set([
  // A sentence starts: `Yesterday Singapore said`.
  ...words(
    'yesterday today tomorrow recently finally currently perhaps asked whether unless unlike',
  ),
  ...words('whereas inside outside following'),
  // What part or time of it is meant: `Mainland China`.
  ...words('mainland downtown communist modern ancient'),
  // Whose it is: `Republican Senate`, `U.S. Congress`.
  ...words('republican democratic'),
  ...ABBREVIATED,
]);

/** Words behind it that begin an office or a group: `Singapore Prime Minister`. */
export const PLAIN_BEHIND: ReadonlySet<string> = new Set([
  ...words('prime vice foreign finance defence defense'),
  ...words('majority minority republican republicans democrat democrats'),
  ...ABBREVIATED,
]);

function words(list: string): string[] {
  return list.split(' ');
}
