/** Words that tell noun phrases which stand for a person from those which do not. All lower case. */

/** Before the noun: it is one of many, or nobody yet ("the next president"). */
export const NOT_ONE_WORDS = list(
  // One in an order.
  'new next future first second third fourth fifth last previous then successive sitting',
  // One of several.
  'other another only sole same two three four five six several many few most every each any no',
  // Somebody thought of.
  'average best ideal ordinary possible potential right typical',
);

/** Behind the noun: what the role belongs to, which is no person ("the president election"). */
export const OWNED_NOUNS = list(
  // Elections and offices.
  `candidate candidates campaign debate elect election elections hopeful hopefuls job nominee nominees
  office offices position post race role seat title`,
  // Groups of people.
  `association body class company companies family firm force forces group list minister ministers party
  side team teams union`,
  // Countries and places.
  'country countries house nation nations state station',
  // What is done, and what there is.
  `debt education hiring level loan loans market meeting mission missions movement program programme
  protest protests rights status summit talks training visa`,
  // The rest of a longer title.
  'designate emeritus general in-chief',
);

/** Before a phrase: it says of somebody named what he or she is ("is the president"). */
export const PREDICATING_WORDS = list(
  "is was are were be been being i'm he's she's",
  'became become becomes remain remains remained appointed elected named titled dubbed',
  'as like than not',
);

/** Nouns for persons that are adjectives too: "the official press", "the academic environment". */
export const ADJECTIVE_NOUNS = list(
  // Beliefs and sides.
  `communist conservative democrat dissident insurgent liberal militant moderate nationalist rebel
  republican revolutionary rival separatist socialist terrorist`,
  // Ranks.
  'chief deputy executive fellow general head junior lead minor principal senior star veteran',
  // Trades and states.
  `academic accused celebrity child expert host killer model official parent patient representative
  specialist student teenage twin volunteer`,
  // Initials.
  'ce ceo mp oc pm',
);

function list(...rows: string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.trim().split(/\s+/u)));
}
