import type { Token } from '../words/token.ts';
import type { Span } from './span.ts';
import { subjectBefore } from './subject-before.ts';
import { isFiniteVerb } from './finite-verb.ts';

/** How many verbs are gone back over: "went to Oslo, met Lee and began to shout, saying". */
export const MOST_STEPS = 3;

/** How many verbs are tried at each step. */
export const MOST_TRIES = 3;

/** The subject of the last verb before `at` that is a clause's own, or else of any. */
export function subjectOfVerbBefore(
  sentence: readonly Token[],
  at: number,
  bottom: number,
  steps: number,
  isNearest = false,
): Span | undefined {
  let other: Span | undefined;
  let tries = 0;
  for (let i = at - 1; i >= bottom && tries < MOST_TRIES; i -= 1) {
    if (!isFiniteVerb(sentence[i] as Token, /^(?:speech|verb|mental|auxiliary)$/u)) continue;
    tries += 1;
    const subject = subjectBefore(sentence, i, bottom, steps - 1);
    if (!subject || sentence[subject.from]?.kind === 'relative') continue;
    if (isNearest || beginsClause(sentence, subject.from)) return subject;
    other ??= subject;
  }
  return other;
}

/** Whether a phrase stands where a clause of its own begins. */
export function beginsClause(sentence: readonly Token[], from: number): boolean {
  const before = sentence[from - 1];
  if (!before || /^(?:comma|and|quote|dash|stop|colon|open|close|adverb|time)$/u.test(before.kind))
    return true;
  return (before.kind === 'joining' && before.lower !== 'that') || before.lower === 'as';
}
