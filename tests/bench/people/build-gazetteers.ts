import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LISTED } from '../../../src/names/tagger/gazetteers.ts';
import { tokenise } from '../../../src/names/tagger/tokenise.ts';
import { NAME_TABLES } from './name-tables.ts';
import { KNOWN_ORGANIZATIONS } from './known-organizations.ts';
import type { TrainingText } from './training-text.ts';

/** The lists of the kit, in lower case; surnames stand by how common they are. */
export interface KitLists {
  readonly given: readonly string[];
  readonly surname: readonly string[];
  readonly city: readonly string[];
  readonly bigcity: readonly string[];
  readonly region: readonly string[];
  readonly country: readonly string[];
  readonly demonym: readonly string[];
}

const COMMON_SURNAMES = 2000;
/** A word seen small this often in the training texts is an ordinary word. */
const ORDINARY = 3;

/** Names of countries that no list has, because newspapers abbreviate them. */
const MORE_COUNTRIES = [
  ...[
    'u.s.',
    'u.s',
    'us',
    'u.s.a.',
    'united states',
    'america',
    'u.k.',
    'uk',
    'britain',
    'great britain',
  ],
  ...[
    'u.a.e.',
    'uae',
    'drc',
    'korea',
    'north korea',
    'south korea',
    'hong kong',
    'taiwan',
    'palestine',
  ],
];
/** Peoples that the kit's list lacks. */
const MORE_DEMONYMS =
  `rican ricans lankan lankans salvadoran salvadorans salvadorean eritrean eritreans
  kurdish kurd kurds tajik tajiks uzbek uzbeks kyrgyz uighur uighurs uyghur uyghurs uygur tibetan tibetans
  mongol mongols arab arabs arabic persian persians turkish turk turks tamil tamils bengali bengalis
  punjabi sinhalese pashtun pashtuns hausa yoruba igbo zulu maori aboriginal aborigines inuit
  palestinian catalan catalans basque basques scots irish english british britons briton spanish polish
  finnish finns danish icelander burmese nepali nepalese nepalis bhutanese maldivian cypriot cypriots
  maltese luxembourger ukrainian slovenian slovenians slovene montenegrin kosovar kosovars crimean
  chechen chechens azerbaijani azerbaijanis azeri azeris bahraini bahrainis yemeni yemenis tanzanian
  tanzanians malawian malawians mozambican batswana botswanan burundian beninese togolese gambian
  guinean malian malians mauritanian mauritanians mauritian mauritians seychellois basotho swazi
  surinamese guyanese belizean belizeans bahamian barbadian cuban uruguayan uruguayans
  andean amazonian slavic balkan baltic nordic scandinavian mediterranean siberian bavarian sicilian
  latino latinos hispanic hispanics jewish jew jews muslim muslims christian christians catholic hindu
  hindus buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites rohingya dalit dalits african-american
  asian-american anglo sino franco euro islamist islamists zionist`.split(/\s+/);

/** Listed as places, but far more often something else. */
const NOT_PLACES = [
  'eu',
  'of',
  'the',
  'un',
  'march',
  'may',
  'nice',
  'reading',
  'mobile',
  'bar',
  'orange',
];

/** All countries that the tagger knows, in lower case. */
export function countriesOf(lists: KitLists): Set<string> {
  return new Set([...lists.country, ...MORE_COUNTRIES]);
}

export function readKitLists(kits: string): KitLists {
  const file = join(kits, 'people', 'train', 'gazetteers.json.gz');
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as KitLists;
}

/** The flags (bits of LISTED) of every listed word and phrase. */
export function buildGazetteers(
  lists: KitLists,
  texts: readonly TrainingText[],
): Map<string, number> {
  const flags = new Map<string, number>();
  const mark = (phrases: Iterable<string>, flag: number): void => {
    for (const phrase of phrases) {
      const lower = phrase.toLowerCase();
      flags.set(lower, (flags.get(lower) ?? 0) | flag);
    }
  };
  const without = (phrases: readonly string[]): string[] =>
    phrases.filter((phrase) => phrase.length > 2 && !NOT_PLACES.includes(phrase));
  mark(lists.given, LISTED.givenName);
  mark(lists.surname.slice(0, COMMON_SURNAMES), LISTED.commonSurname);
  mark(lists.surname.slice(COMMON_SURNAMES), LISTED.rareSurname);
  for (const { given, family } of NAME_TABLES) {
    mark(new Set(given), LISTED.givenName);
    mark(new Set(family), LISTED.rareSurname);
  }
  mark(without(lists.city), LISTED.city);
  mark(without(lists.bigcity), LISTED.bigCity);
  mark(without(lists.region), LISTED.region);
  mark([...without(lists.country), ...MORE_COUNTRIES], LISTED.country);
  mark([...lists.demonym, ...MORE_DEMONYMS], LISTED.demonym);
  mark(KNOWN_ORGANIZATIONS, LISTED.organization);
  mark(ordinaryWords(texts), LISTED.ordinaryWord);
  return flags;
}

function ordinaryWords(texts: readonly TrainingText[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const word of new Set(tokenise(text).words)) {
      if (/^\p{Ll}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= ORDINARY).map(([word]) => word);
}
