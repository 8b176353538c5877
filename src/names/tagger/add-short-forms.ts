import type { Analysis, Stretch } from './analyse.ts';
import { CASING } from './capital-runs.ts';
import { LISTED_NAME } from './gazetteers.ts';
import { isAsianGivenName } from './is-asian-given-name.ts';
import type { TokenRange } from './labels.ts';
import { shortForms } from './short-forms.ts';
import type { Word } from './words.ts';

/**
 * Sets right what the text itself explains: a word that stands alone and is the family name of someone
 * whom the text names in full ("Sun" after "Sun Lijun") is a person,
 * - where the tagger saw no name; there a given name will do, too;
 * - where it saw no name, but a given name of eastern Asia ("Tsai Hong-tu and Cheng-ta");
 * - where it saw a place or an organization, unless a list knows one of that name;
 * - where the text would write it small if it were the ordinary word ("On Monday, You met them").
 */
export function addShortForms(names: readonly TokenRange[], analysis: Analysis): TokenRange[] {
  const { words, runs, stretches } = analysis;
  const { families, givens, ordinary } = shortForms(names, analysis);
  const taken = new Set<number>();
  const known = names.map((name): TokenRange => {
    for (let i = name.from; i < name.to; i++) taken.add(i);
    return isFamilyAlone(name, words, families) ? { ...name, type: 'person' } : name;
  });
  const added: TokenRange[] = [];
  for (const stretch of stretches) {
    for (let i = stretch.from; i < stretch.to; i++) {
      if (taken.has(i)) continue;
      const { text } = words[i] as Word;
      const run = runs[i];
      const isAlone = run !== undefined && run.to - run.from === 1;
      const isPerson =
        (isAlone &&
          (families.has(text) || givens.has(text) || isAsianGivenName(words[i] as Word))) ||
        (ordinary.has(text) && isWithinProse(words, stretch, i));
      if (isPerson) added.push({ type: 'person', from: i, to: i + 1 });
    }
  }
  return [...known, ...added].sort((a, b) => a.from - b.from);
}

function isFamilyAlone(
  { from, to }: TokenRange,
  words: readonly Word[],
  families: ReadonlySet<string>,
): boolean {
  const word = words[from] as Word;
  return to - from === 1 && families.has(word.text) && !(word.traits & LISTED_NAME);
}

/** Not at the start of a sentence or a quotation, where every word has a capital. */
function isWithinProse(words: readonly Word[], { sentence, casing }: Stretch, i: number): boolean {
  if (casing !== CASING.prose || i === sentence.from || words[i + 1]?.hasCapital) return false;
  const before = words[i - 1] as Word;
  return before.text === ',' || (before.isWord && !before.hasCapital);
}
