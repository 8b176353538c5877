/** Nouns by the kind of source that they speak of. All lower case; plurals are told by their last letter. */

/** Who is not named when called so: "a source", "one insider", "a senior aide". */
export const UNNAMED_NOUNS =
  list(`source insider person official officer aide adviser advisor advisers
  advisors witness operative staffer diplomat strategist executive employee man woman neighbor neighbour friend associate
  ally donor lobbyist lawmaker member attendee participant worker consultant individual leader prosecutor
  investigator detective agent veteran supporter voter student resident reporter colleague analyst lawyer
  attorney minister envoy negotiator bystander activist organizer organiser banker trader relative muslim
  republican democrat bundler confidant delegate businessman businesswoman assistant bureaucrat soldier`);

/** Sources by what the word itself says: nobody is named by it, with "the" no more than with "a". */
export const SOURCE_NOUNS = list('source sources insider insiders');

/** Plurals that papers hide behind; other plurals are groups: "analysts", "critics". */
export const UNNAMED_PLURALS =
  list(`sources officials aides insiders people persons advisers advisors
  operatives staffers diplomats witnesses associates allies friends executives employees`);

/** Who speaks for a body, which is the source then. */
export const SPOKES_NOUNS = list(
  'spokesman spokeswoman spokesperson spokespeople spokesmen representative rep spokespersons',
);

/** Bodies and what bodies publish. */
export const BODY_NOUNS =
  list(`department agency campaign company group committee network newspaper paper
  government ministry police administration court board commission union party team university magazine site
  website report study survey poll statement memo letter document headline editorial article bureau office organization
  organisation firm house state station channel outlet council parliament congress senate church bank
  authority institute association federation club school foundation coalition alliance media tabloid press
  ad advert advertisement commercial video website page story post lawsuit filing bill law constitution act convention
  regime military army embassy service center centre fund trust band daily weekly journal publication corporation
  firms companies papers newspapers networks sign banner brochure platform super pac playbook account transcript`);

/** Behind such words somebody asked not to be named. */
export const ANONYMITY =
  /\b(?:anonym(?:ity|ously)|(?:not|n[’']t|declin\w+|refus\w+)\s(?:\w+\s){0,4}(?:be\s)?(?:named|identified|quoted by name)|not authorized to|n[’']t authorized to|with knowledge of|familiar with|close to|briefed on|on background|on the record)\b/u;

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
