import type { Token } from '../words/token.ts';
import { phraseWithin } from './noun-phrase.ts';
import type { Span } from './span.ts';
import { subjectOfSpeech } from './subject-of-speech.ts';
import { beginsClause, MOST_TRIES, subjectOfVerbBefore } from './subject-of-verb-before.ts';
import { isFiniteVerb } from './finite-verb.ts';

/** "Kim, saying", "with Kim saying", "left in anger, saying". */
export function subjectOfParticiple(
  sentence: readonly Token[],
  at: number,
  bottom: number,
  steps: number,
): Span | undefined {
  const phrase = phraseWithin(sentence, at, bottom);
  const before = phrase && sentence[phrase.from - 1];
  if (phrase && (!before || before.lower === 'with' || before.kind === 'comma')) return phrase;
  const subject = subjectOfMainVerb(sentence, at + 1, bottom, steps);
  if (subject) return subject;
  if (phrase) return phrase;
  return sentence[at]?.kind === 'comma' ? phraseWithin(sentence, at - 1, bottom) : undefined;
}

/** The subject of the last verb of speech before `at`, or else of the sentence's first verb. */
function subjectOfMainVerb(
  sentence: readonly Token[],
  at: number,
  bottom: number,
  steps: number,
): Span | undefined {
  let tries = 0;
  for (let i = at - 1; i >= bottom && tries < MOST_TRIES; i -= 1) {
    if (!isFiniteVerb(sentence[i] as Token, /^speech$/u)) continue;
    tries += 1;
    const subject = subjectOfSpeech(sentence, i, bottom, steps - 1);
    if (subject && beginsClause(sentence, subject.from)) return subject;
  }
  return subjectOfVerbBefore(sentence, at, bottom, steps);
}
