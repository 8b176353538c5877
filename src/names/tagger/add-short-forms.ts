import type { Analysis, Stretch } from './analyse.ts';
import { CASING } from './capital-runs.ts';
import { LISTED, LISTED_NAME } from './gazetteers.ts';
import { isAsianGivenName } from './is-asian-given-name.ts';
import { isPersonsMonth } from './is-persons-month.ts';
import type { TokenRange } from './labels.ts';
import { type ShortForms, shortForms } from './short-forms.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/**
 * Sets right what the text itself explains: a word that stands alone and is the family name of someone
 * whom the text names in full ("Sun" after "Sun Lijun") is a person,
 * - where the tagger saw no name; there a given name will do, too;
 * - where it saw no name, but a given name of eastern Asia ("Tsai Hong-tu and Cheng-ta");
 * - where it saw a place or an organization, unless a list knows one of that name;
 * - where it saw one, and elsewhere the word stands behind a title ("President Reagan");
 * - where the text would write it small if it were the ordinary word ("On Monday, You met them").
 */
export function addShortForms(names: readonly TokenRange[], analysis: Analysis): TokenRange[] {
  const { words, stretches } = analysis;
  const shorts = shortForms(names, analysis);
  const taken = new Set<number>();
  const known = names.map((name): TokenRange => {
    for (let i = name.from; i < name.to; i++) taken.add(i);
    return isPersonAlone(name, words, shorts) ? { ...name, type: 'person' } : name;
  });
  const added: TokenRange[] = [];
  for (const stretch of stretches) {
    for (let i = stretch.from; i < stretch.to; i++) {
      if (taken.has(i)) continue;
      if (isShortForm(analysis, stretch, i, shorts))
        added.push({ type: 'person', from: i, to: i + 1 });
    }
  }
  return [...known, ...added].sort((a, b) => a.from - b.from);
}

/** Names that remain what they are, however somebody is called: "Washington", "Ford". */
const WELL_KNOWN = LISTED.country | LISTED.region | LISTED.bigCity | LISTED.organization;

function isPersonAlone(
  { from, to }: TokenRange,
  words: readonly Word[],
  { families, titled }: ShortForms,
): boolean {
  const word = words[from] as Word;
  if (to - from > 1) return false;
  if (families.has(word.text) && !(word.traits & LISTED_NAME)) return true;
  const isBehindPreposition = ((words[from - 1]?.traits ?? 0) & TRAITS.placePreposition) !== 0;
  return titled.has(word.text) && !(word.traits & WELL_KNOWN) && !isBehindPreposition;
}

/** Whether a word in which the tagger saw no name is somebody's short form. */
function isShortForm(
  { words, runs }: Analysis,
  stretch: Stretch,
  i: number,
  shorts: ShortForms,
): boolean {
  const word = words[i] as Word;
  if (word.traits & TRAITS.calendar) return isPersonsMonth(words, i, shorts);
  if (shorts.ordinary.has(word.text) && isWithinProse(words, stretch, i)) return true;
  const run = runs[i];
  if (!run || run.to - run.from > 1 || isTitleOfNext(words, i)) return false;
  return shorts.families.has(word.text) || shorts.givens.has(word.text) || isAsianGivenName(word);
}

/** "King" in "King Salman" is nobody called King. */
function isTitleOfNext(words: readonly Word[], i: number): boolean {
  const isRole = ((words[i] as Word).traits & TRAITS.role) !== 0;
  return isRole && words[i + 1]?.hasCapital === true;
}

/** Not at the start of a sentence or a quotation, where every word has a capital. */
function isWithinProse(words: readonly Word[], { sentence, casing }: Stretch, i: number): boolean {
  if (casing !== CASING.prose || i === sentence.from || words[i + 1]?.hasCapital) return false;
  const before = words[i - 1] as Word;
  return before.text === ',' || (before.isWord && !before.hasCapital);
}
