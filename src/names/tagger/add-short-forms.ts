import type { Analysis } from './analyse.ts';
import { LISTED, LISTED_NAME } from './gazetteers.ts';
import type { TokenRange } from './labels.ts';
import { namePatternOf } from './name-pattern.ts';
import { TRAITS, type Word } from './words.ts';

const FAMILY_FIRST = TRAITS.koreanSurname | TRAITS.chineseSurname;

/**
 * Sets right what the text itself explains: a word that stands alone and is the family name of someone
 * whom the text names in full ("Sun" after "Sun Lijun") is a person,
 * - where the tagger saw no name;
 * - where it saw a place or an organization, unless a list knows one of that name.
 */
export function addShortForms(names: readonly TokenRange[], analysis: Analysis): TokenRange[] {
  const { words, runs } = analysis;
  const families = familyNames(names, analysis);
  const taken = new Set<number>();
  const known = names.map((name): TokenRange => {
    for (let i = name.from; i < name.to; i++) taken.add(i);
    return isShortForm(name, words, families) ? { ...name, type: 'person' } : name;
  });
  const added: TokenRange[] = [];
  runs.forEach((run, i) => {
    if (!run || run.to - run.from > 1 || taken.has(i)) return;
    if (families.has((words[i] as Word).text)) added.push({ type: 'person', from: i, to: i + 1 });
  });
  return [...known, ...added].sort((a, b) => a.from - b.from);
}

function isShortForm(
  { from, to }: TokenRange,
  words: readonly Word[],
  families: ReadonlySet<string>,
): boolean {
  const word = words[from] as Word;
  return to - from === 1 && families.has(word.text) && !(word.traits & LISTED_NAME);
}

/** The family names of the persons named in full; not those that the text also writes small. */
function familyNames(names: readonly TokenRange[], { words, statistics }: Analysis): Set<string> {
  const families = new Set<string>();
  for (const { type, from, to } of names) {
    if (type !== 'person' || to - from < 2) continue;
    const isFirst =
      namePatternOf(words, from, to) > 0 && ((words[from] as Word).traits & FAMILY_FIRST) !== 0;
    const family = words[isFirst ? from : to - 1] as Word;
    const isOrdinary = (statistics.get(family.lower)?.small ?? 0) > 0;
    if (isOrdinary || family.traits & (TRAITS.role | LISTED.country)) continue;
    if (family.text.length > 1) families.add(family.text);
  }
  return families;
}
