/** Offices, as `standardRole` keeps them. */
const OFFICES: ReadonlySet<string> = new Set([
  // Heads of states and peoples.
  ...['president', 'premier', 'chancellor', 'leader', 'party-leader'],
  ...['king', 'queen', 'emperor', 'emir', 'pope'],
  // Governments, parliaments and parties.
  ...['minister', 'governor', 'mayor', 'envoy', 'commissioner', 'councillor', 'spokesperson'],
  ...['lawmaker', 'senator', 'speaker', 'candidate', 'nominee'],
  // Courts and forces.
  ...['judge', 'prosecutor', 'attorney-general', 'commander'],
  // Companies, clubs and teams.
  ...['ceo', 'cfo', 'chair', 'director', 'head', 'manager', 'coach', 'captain'],
]);

/** Offices by a part of their name: "foreign-minister", "vice-president", "secretary-general", "crown-prince". */
const OFFICE_PARTS = /-minister$|^vice-|^secretary|-prince$/u;

/** Whether a role is over when it is over: a former president is not "the president". */
export function isOffice(role: string): boolean {
  return OFFICES.has(role) || OFFICE_PARTS.test(role);
}
