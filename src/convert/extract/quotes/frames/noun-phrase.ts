import type { Token } from '../words/token.ts';
import type { Span } from './span.ts';

/** No phrase that names a speaker is longer, in pieces. */
const LONGEST = 12;

/** How many prepositions are gone back over: "the head of a unit for traffic in Oslo". */
const MOST_OWNERS = 4;

/**
 * The noun phrase whose last piece is at `last`, with what it belongs to before: "A spokesman" of "A
 * spokesman for the party". `undefined` where no noun stands there.
 */
export function phraseEndingAt(
  sentence: readonly Token[],
  last: number,
  depth = MOST_OWNERS,
): Span | undefined {
  const token = sentence[last];
  if (!token || !isNounPart(token)) return undefined;
  if (token.kind === 'pronoun') return { from: last, to: last + 1 };
  const from = phraseStart(sentence, last);
  const preposition = sentence[from - 1];
  if (preposition?.kind !== 'preposition') return { from, to: last + 1 };
  const owner = depth > 0 ? ownerBefore(sentence, from - 1, depth - 1) : undefined;
  if (owner) return owner;
  // "In Iowa Kim said": the place is no part of the name.
  if (token.kind === 'name' && from < last && preposition.lower !== 'with')
    return { from: last, to: last + 1 };
  return { from, to: last + 1 };
}

/** The phrase that ends at `last`, or before the brackets that close there: "Lee (R-Fla.)". */
export function phraseWithin(
  sentence: readonly Token[],
  last: number,
  bottom: number,
): Span | undefined {
  let end = last;
  if (sentence[end]?.kind === 'close') {
    while (end > bottom && sentence[end]?.kind !== 'open') end -= 1;
    end -= 1;
  }
  const phrase = phraseEndingAt(sentence, end);
  return phrase && phrase.from >= bottom ? phrase : undefined;
}

function phraseStart(sentence: readonly Token[], last: number): number {
  let from = last;
  while (from > 0 && last - from < LONGEST) {
    const [here, before] = [sentence[from] as Token, sentence[from - 1] as Token];
    if (here.kind === 'determiner' && here.lower !== "'s" && here.lower !== "'") {
      if (before.kind !== 'determiner' && before.lower !== 'of') break;
    }
    if (!isInPhrase(before)) break;
    if (
      before.kind === 'name' &&
      here.kind === 'name' &&
      sentence[from - 2]?.kind === 'preposition'
    )
      break;
    from -= 1;
  }
  while (from < last && /^(?:adverb|and)$/u.test((sentence[from] as Token).kind)) from += 1;
  return from;
}

function isInPhrase({ kind, lower }: Token): boolean {
  return kind === 'word' || kind === 'name' || kind === 'determiner' || lower === 'of';
}

function isNounPart({ kind }: Token): boolean {
  return kind === 'word' || kind === 'name' || kind === 'pronoun' || kind === 'determiner';
}

/** What a preposition at `at` belongs to: a noun phrase before it, if it is not the object of a verb. */
function ownerBefore(sentence: readonly Token[], at: number, depth: number): Span | undefined {
  let before = sentence[at - 1];
  let last = at - 1;
  while (before && /^(?:time|adverb)$/u.test(before.kind)) before = sentence[--last];
  if (!before || !isNounPart(before)) return undefined;
  const owner = phraseEndingAt(sentence, last, depth);
  return owner && !isObject(sentence, owner.from) ? owner : undefined;
}

function isObject(sentence: readonly Token[], from: number): boolean {
  return /^(?:verb|mental|speech)$/u.test(sentence[from - 1]?.kind ?? '');
}

/** The noun phrase that begins at `from`: "said former minister Kim Lee in Oslo" ends before "in". */
export function phraseBeginningAt(sentence: readonly Token[], from: number): Span | undefined {
  const first = sentence[from];
  if (!first || !isNounPart(first)) return undefined;
  if (first.kind === 'pronoun') return { from, to: from + 1 };
  let to = from + 1;
  while (to < sentence.length && to - from < LONGEST) {
    const [before, here] = [sentence[to - 1] as Token, sentence[to] as Token];
    if (
      before.kind === 'name' &&
      before.isPerson &&
      !/^'s?$/u.test(here.lower) &&
      !isNounBehindName(here)
    )
      break;
    if (!isInPhrase(here) && !isWithin(sentence, to)) break;
    if (here.kind === 'and' && !isInPhrase(sentence[to + 1] ?? here)) break;
    to += 1;
  }
  while (to > from + 1 && /^(?:verb|adverb|and|time)$/u.test((sentence[to - 1] as Token).kind))
    to -= 1;
  const last = sentence[to - 1] as Token;
  return isNounPart(last) && last.kind !== 'determiner'
    ? { from, to }
    : onlyDeterminer(sentence, from, to);
}

/** "a senior Kim adviser", "Kim ally Lee". */
function isNounBehindName({ kind, isCapital }: Token): boolean {
  return kind === 'word' && isCapital !== true;
}

/** What may stand within a phrase: "retired", "recently", "a Wednesday editorial". */
function isWithin(sentence: readonly Token[], at: number): boolean {
  const { kind, lower } = sentence[at] as Token;
  const before = sentence[at - 1]?.kind;
  if (kind === 'time')
    return before === 'determiner' && /^(?:word|name)$/u.test(sentence[at + 1]?.kind ?? '');
  if (kind === 'adverb') return before === 'determiner';
  return kind === 'and' || (kind === 'verb' && lower.endsWith('ed'));
}

/** "Some said", "several said". */
function onlyDeterminer(sentence: readonly Token[], from: number, to: number): Span | undefined {
  const { lower } = sentence[from] as Token;
  if (/^(?:his|her|their|its|my|our|your|the|a|an|no|every|'s?)$/u.test(lower)) return undefined;
  return { from, to: Math.max(from + 1, to - 1) };
}
