/**
 * Common English family names that are words too, all lower case, by how the word stands in a sentence.
 * After the surnames of the United States census of 2010 and the family names in the news; months and
 * pronouns are in the tagger's word lists.
 */

/** Qualities and what one may count: alone before `is` or `was` it is a name, as a word has an article. */
export const COUNTED_WORDS: ReadonlySet<string> = new Set([
  // Qualities and colours: `Young people`, `Black voters`.
  ...words('young old long short small little good wise strong sharp swift hardy noble rich'),
  ...words('sweet bright savage wild gentle blunt stern sterling grand moody major minor early'),
  ...words('black white brown green gray grey blue golden'),
  ...words('west east north south irish welsh'),
  // Offices and trades: `King penguins`, `Cook islands`.
  ...words('king queen prince pope bishop knight judge sheriff page cook baker butler carpenter'),
  ...words('cooper farmer fisher hunter mason miller painter porter potter shepherd singer turner'),
  ...words('walker weaver ward guy child son'),
  // Land and buildings: `Hill farmers`, `Park rangers`.
  ...words('hill bush park lake brook pool marsh field forest wall hall house church'),
  ...words('temple street lane bridge mill tower moon sun star sky'),
  // Animals and plants: `Fox hunting`.
  ...words(
    'fox wolf bird crane swan hawk finch lamb bull buck lion fish pike drake rose lily bean',
  ),
  ...words('cherry berry olive pepper root branch'),
  // Things and times: `Bond yields`, `Day trips`.
  ...words('bond bell ball book cross crown head hand case chance day night summer winter'),
  ...words('song battle storm cloud will mark grant bill chase pace wing ring horn drum penny'),
]);

/** Words of more than one: before `is` or `was` it is a name, before `are`, `had` or `will` it is not. */
export const PLURAL_WORDS: ReadonlySet<string> = new Set(
  words(
    `woods hills banks fields parks brooks rivers waters wells gates mills bridges chambers towers
     walls days winters summers flowers beans bells books hands powers laws sands storms stones
     brothers workers`,
  ),
);

/** Words without number or article: `Hope is fading`, `Rice has risen`, `Rock music`. */
export const MASS_WORDS: ReadonlySet<string> = new Set(
  words(
    `hope faith grace joy love peace justice price rice rock wood stone snow frost rain ice steel
     gold silver glass cotton moss cash money power law war english french german dutch best`,
  ),
);

/** Groups of people, customs and goods: behind `Black` and `White` also within a sentence. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  words(
    `people person voter voters man men woman women boy boys girl girls child children family
     families community communities student students worker workers resident residents church
     churches life lives history culture population neighborhood neighborhoods neighbourhood
     neighbourhoods american americans candidate candidates leaders officers activists owners
     households patients players teenager teenagers youth nationalist nationalists supremacist
     supremacists supremacy`,
  ),
);

/** What people do, besides speaking. */
export const DEEDS: ReadonlySet<string> = new Set(
  words(
    `met meets signed visited resigned joined arrived flew travelled traveled spoke wants wanted
     refused agreed accepted appeared served became sought intends knew felt gave took went came
     left returned apologised apologized hopes died won ran played scored led began started retired
     worked lived sang`,
  ),
);

function words(list: string): string[] {
  return list.split(/\s+/u);
}
