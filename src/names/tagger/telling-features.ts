import type { Stretch } from './analyse.ts';
import type { FeatureList } from './feature-list.ts';
import { mix } from './hash.ts';
import type { Range } from './tokenise.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/** Templates 150–159: words near a run that tell what it names. */
const TEMPLATES = { tellingAfter: 150, tellingBefore: 151, pronounAfter: 152 } as const;

/** How far from a run a word may stand that tells what the run names. */
const TELLING_DISTANCE = 5;
const TELLING = TRAITS.role | TRAITS.speech | TRAITS.organizationWord | TRAITS.honorific;

/** How far behind a run a pronoun may stand for it. */
const PRONOUN_DISTANCE = 10;
const PRONOUN = TRAITS.personPronoun | TRAITS.thingPronoun;

/** The words near a run that tell what it names. */
export function addTelling(
  words: readonly Word[],
  stretch: Stretch,
  run: Range,
  position: number,
  out: FeatureList,
): void {
  addNearWords(words, stretch, run, position, out);
  const end = Math.min(run.to + PRONOUN_DISTANCE, stretch.sentence.to);
  for (let i = run.to; i < end; i++) {
    const pronoun = (words[i] as Word).traits & PRONOUN;
    if (!pronoun) continue;
    out.addPair(TEMPLATES.pronounAfter, pronoun, position + 4 * stretch.casing);
    return;
  }
}

/** The nearest word of office, speech or trade before and after the run. */
function addNearWords(
  words: readonly Word[],
  { sentence }: Stretch,
  run: Range,
  position: number,
  out: FeatureList,
): void {
  const ahead = Math.min(run.to + TELLING_DISTANCE, sentence.to);
  const next = (words[run.to] as Word | undefined)?.kind ?? 0;
  for (let i = run.to; i < ahead; i++) {
    const word = words[i] as Word;
    if (!(word.traits & TELLING)) continue;
    out.addPair(TEMPLATES.tellingAfter, mix(word.lowerHash, next), position);
    out.addPair(TEMPLATES.tellingAfter, mix(word.kind, next), position);
    break;
  }
  for (let i = run.from - 1; i >= Math.max(sentence.from, run.from - TELLING_DISTANCE); i--) {
    const word = words[i] as Word;
    if (!(word.traits & TELLING)) continue;
    const before = (words[run.from - 1] as Word).kind;
    out.addPair(TEMPLATES.tellingBefore, mix(word.lowerHash, before), position);
    out.addPair(TEMPLATES.tellingBefore, mix(word.kind, before), position);
    break;
  }
}
