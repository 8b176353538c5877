import type { Token } from '../words/token.ts';
import { phraseWithin } from './noun-phrase.ts';
import type { Span } from './span.ts';
import { subjectBefore } from './subject-before.ts';
import { isFiniteVerb } from './finite-verb.ts';

/** "mocked a reporter, called him": behind the object of a verb the next one has the same subject. */
export function listedBefore(
  sentence: readonly Token[],
  comma: number,
  bottom: number,
  steps: number,
): Span | undefined {
  const verb = verbOfObject(sentence, comma - 1, bottom);
  if (verb === undefined) return undefined;
  const subject = subjectBefore(sentence, verb, bottom, steps - 1);
  return subject && sentence[subject.from]?.kind !== 'relative' ? subject : undefined;
}

/** How many prepositions may stand between a verb and a noun. */
const MOST_OBJECTS = 3;

/** The verb whose object ends at `last`: "looked straight into my camera". */
function verbOfObject(
  sentence: readonly Token[],
  last: number,
  bottom: number,
): number | undefined {
  let end = last;
  for (let count = 0; count < MOST_OBJECTS; count += 1) {
    const object = phraseWithin(sentence, end, bottom);
    const before = object && sentence[object.from - 1];
    if (!object || !before) return undefined;
    if (isFiniteVerb(before, /^(?:verb|speech)$/u)) return object.from - 1;
    if (before.kind !== 'preposition') return undefined;
    end = object.from - 2;
    while (sentence[end]?.kind === 'adverb') end -= 1;
    if (isFiniteVerb(sentence[end] ?? before, /^(?:verb|speech)$/u)) return end;
  }
  return undefined;
}
