import type { Token } from '../words/token.ts';
import { BEFORE_TIMES } from '../words/word-lists.ts';
import { beforeComma } from './before-comma.ts';
import { phraseWithin } from './noun-phrase.ts';
import { listedBefore } from './listed-before.ts';
import type { Span } from './span.ts';
import { subjectOfParticiple } from './subject-of-participle.ts';
import { MOST_STEPS, subjectOfVerbBefore } from './subject-of-verb-before.ts';
import { isParticiple } from './finite-verb.ts';

/** How far back in its sentence the subject of a verb is looked for, in pieces. */
const REACH = 60;

/**
 * Who does what the verb at `verb` says, looked for before it and not before `low`:
 * - over adverbs, auxiliaries and words of time the nearest noun phrase, with what it belongs to;
 * - over an apposition or a clause between commas, brackets or dashes the phrase before these;
 * - the subject of the verb before where this one only goes on: "and said", "saying", "began to say".
 */
export function subjectBefore(
  sentence: readonly Token[],
  verb: number,
  low = 0,
  steps = MOST_STEPS,
): Span | undefined {
  if (steps === 0) return undefined;
  const bottom = Math.max(low, verb - REACH);
  const at = skipBack(sentence, verb - 1, bottom);
  const token = sentence[at];
  if (at < bottom || !token) return undefined;
  const goOn = () => subjectOfVerbBefore(sentence, at, bottom, steps);
  if (isParticiple(sentence[verb] as Token) && !isAuxiliaryBetween(sentence, at + 1, verb)) {
    return subjectOfParticiple(sentence, at, bottom, steps);
  }
  switch (token.kind) {
    case 'and':
      return subjectOfVerbBefore(sentence, at, bottom, steps, sentence[at - 1]?.kind !== 'comma');
    case 'relative':
      return { from: at, to: at + 1 };
    case 'joining':
      return token.lower === 'but' || token.lower === 'yet' || token.lower === 'then'
        ? goOn()
        : undefined;
    case 'preposition':
      return token.lower === 'to' ? goOn() : undefined;
    case 'comma':
      return (
        listedBefore(sentence, at, bottom, steps) ?? beforeComma(sentence, at, bottom) ?? goOn()
      );
    case 'close':
    case 'dash':
      return beforeBreak(sentence, at, bottom);
    default:
      return beforeRelative(sentence, at, bottom) ?? phraseWithin(sentence, at, bottom);
  }
}

function isAuxiliaryBetween(sentence: readonly Token[], from: number, to: number): boolean {
  return sentence.slice(from, to).some(({ kind }) => kind === 'auxiliary');
}

/** Back over what stands between a subject and its verb: adverbs, auxiliaries, "on Tuesday". */
function skipBack(sentence: readonly Token[], from: number, bottom: number): number {
  let at = from;
  while (at >= bottom) {
    const { kind, lower } = sentence[at] as Token;
    if (kind === 'time') at = beforeTime(sentence, at, bottom);
    else if (kind === 'adverb' || kind === 'auxiliary' || lower === 'all' || lower === 'both')
      at -= 1;
    else break;
  }
  return at;
}

function beforeTime(sentence: readonly Token[], from: number, bottom: number): number {
  let at = from - 1;
  while (at >= bottom) {
    const { kind, lower } = sentence[at] as Token;
    if (kind === 'time' || BEFORE_TIMES.has(lower) || /^\d+$/u.test(lower)) at -= 1;
    else if (kind === 'preposition' && /^(?:on|in|at|during|of)$/u.test(lower)) at -= 1;
    else break;
  }
  return at;
}

/** "An official who spoke in Oslo said": whom the clause between speaks of. */
function beforeRelative(sentence: readonly Token[], at: number, bottom: number): Span | undefined {
  let hasVerb = false;
  for (let i = at; i > Math.max(bottom, at - 20); i -= 1) {
    const { kind, lower } = sentence[i] as Token;
    if (kind === 'relative' && lower !== 'which')
      return hasVerb ? phraseWithin(sentence, i - 1, bottom) : undefined;
    if (/^(?:comma|quote|colon|joining|dash)$/u.test(kind)) return undefined;
    if (i < at && isReducedClause(sentence, i)) return phraseWithin(sentence, i - 1, bottom);
    hasVerb ||= /^(?:verb|mental|speech|auxiliary)$/u.test(kind);
  }
  return undefined;
}

/** "A source speaking to Fox said". */
function isReducedClause(sentence: readonly Token[], at: number): boolean {
  const [before, token, after] = [sentence[at - 1], sentence[at] as Token, sentence[at + 1]];
  if (!isParticiple(token) || !before || !/^(?:word|name)$/u.test(before.kind)) return false;
  return /^(?:preposition|determiner)$/u.test(after?.kind ?? '');
}

/** Over brackets or dashes: "Kim (R-Fla.) said", "Kim – who lost – said". */
function beforeBreak(sentence: readonly Token[], at: number, bottom: number): Span | undefined {
  const other = sentence[at]?.kind === 'close' ? 'open' : 'dash';
  for (let i = at - 1; i > bottom; i -= 1) {
    if (sentence[i]?.kind === other) {
      const last = sentence[i - 1]?.kind === 'comma' ? i - 2 : i - 1;
      return phraseWithin(sentence, last, bottom);
    }
  }
  return phraseWithin(sentence, at - 1, bottom);
}
