import type { Token } from '../words/token.ts';
import { phraseWithin } from './noun-phrase.ts';
import type { Span } from './span.ts';
import { isParticiple } from './finite-verb.ts';

/** How many commas may stand between a subject and its verb. */
const MOST_COMMAS = 5;

/** "Kim, 45, a professor at Oslo, said": the first phrase of which what stands between commas is said. */
export function beforeComma(
  sentence: readonly Token[],
  comma: number,
  bottom: number,
): Span | undefined {
  let best = phraseWithin(sentence, comma - 1, bottom);
  let end = comma;
  for (let count = 0; count < MOST_COMMAS; count += 1) {
    const start = lastComma(sentence, end - 1, bottom);
    if (start === undefined) break;
    if (!isAside(sentence, start + 1)) break;
    const phrase = phraseWithin(sentence, start - 1, bottom);
    if (phrase && !isAdverbial(sentence, phrase)) best = phrase;
    end = start;
  }
  return best;
}

function lastComma(sentence: readonly Token[], from: number, bottom: number): number | undefined {
  for (let i = from; i > bottom; i -= 1) {
    if (sentence[i]?.kind === 'comma') return i;
    if (sentence[i]?.kind === 'quote') return undefined;
    if (sentence[i]?.kind === 'speech' && !isAsideVerb(sentence, i, bottom)) return undefined;
  }
  return undefined;
}

/** "Kim, asked about it, said": a verb that only says more of the subject. */
function isAsideVerb(sentence: readonly Token[], at: number, bottom: number): boolean {
  return sentence[at - 1]?.kind === 'comma' || hasRelative(sentence, at, bottom);
}

function hasRelative(sentence: readonly Token[], at: number, bottom: number): boolean {
  for (let i = at; i > Math.max(bottom, at - 25); i -= 1) {
    const token = sentence[i] as Token;
    if (token.kind === 'relative' || isParticiple(token)) return true;
  }
  return false;
}

/** Whether words behind a comma speak of what stands before it. */
function isAside(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at];
  if (!token) return false;
  if (/^(?:determiner|relative|preposition|adverb|verb|time|joining|and)$/u.test(token.kind))
    return true;
  if (token.kind === 'speech') return isParticiple(token) || /ed$/u.test(token.lower);
  if (token.kind === 'name')
    return token.isPerson !== true || sentence[at + 1]?.kind === 'determiner';
  return token.kind === 'word';
}

/** "In Oslo, the mayor, Kim, said": what a preposition leads is no subject. */
function isAdverbial(sentence: readonly Token[], { from }: Span): boolean {
  return sentence[from - 1]?.kind === 'preposition';
}
