import { speechVerbs } from './speech-verbs.ts';
import type { Token } from './token.ts';
import { IRREGULAR_VERBS, MODALS } from './word-lists.ts';

/** Gives each piece of a paragraph the kind that only its neighbours tell; changes the pieces in place. */
export function settleKinds(tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (token.kind === 'speech') settleSpeech(tokens, i);
    else if (isClitic(token)) token.kind = isOwnerSign(before, after) ? 'determiner' : 'auxiliary';
    else if (token.kind === 'verb' && isAdjective(before, after)) token.kind = 'word';
    else if (token.kind === 'word' && isVerbPlace(token, before, after)) token.kind = 'verb';
    else if (token.lower === 'her' && !isLedByDeterminer(after)) token.kind = 'word';
  }
}

function isClitic({ lower }: Token): boolean {
  return lower === "'s" || lower === "'";
}

/** "Kim’s sister" against "Kim’s gone". */
function isOwnerSign(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.kind === 'pronoun' || before?.kind === 'relative') return false;
  return after === undefined || !/^(?:adverb|auxiliary|determiner)$/u.test(after.kind);
}

/** "his fired manager". */
function isAdjective(before: Token | undefined, after: Token | undefined): boolean {
  return before?.kind === 'determiner' && /^(?:word|name)$/u.test(after?.kind ?? '');
}

function isLedByDeterminer(after: Token | undefined): boolean {
  return /^(?:word|name|verb|speech|quote)$/u.test(after?.kind ?? 'word');
}

/** Where only a verb stands: behind "he", "who", "will", "to"; a word in -s between a name and its object. */
function isVerbPlace(
  { lower, isCapital }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (!before || isCapital || !/^\p{L}+$/u.test(lower)) return false;
  if (before.kind === 'pronoun') return before.lower !== 'it' || lower.endsWith('s');
  if (before.kind === 'relative') return before.lower === 'who';
  if (before.lower === 'to' || MODALS.has(before.lower)) return !lower.endsWith('s');
  if (before.isPerson !== true || lower.length < 4 || !/[^s']s$/u.test(lower)) return false;
  const object = /^(?:determiner|quote|pronoun|name|preposition|adverb|joining)$/u;
  return object.test(after?.kind ?? 'quote');
}

/** Speech words that are nouns here become words; those of several words take theirs. */
function settleSpeech(tokens: readonly Token[], i: number): void {
  const token = tokens[i] as Token;
  const { forms, phrases } = speechVerbs();
  const phrase = phrases
    .get(token.lower)
    ?.find((words) => words.every((word, at) => tokens[i + at]?.lower === word));
  if (phrase) token.more = phrase.length - 1;
  else if (!forms.has(token.lower)) token.kind = IRREGULAR_VERBS.has(token.lower) ? 'verb' : 'word';
  else if (isNounHere(tokens, i)) token.kind = 'word';
}

function isNounHere(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (before?.kind === 'determiner') return !/^(?:said|told|wrote|says)$/u.test(token.lower);
  if (before?.kind === 'preposition' && before.lower !== 'to') return !token.lower.endsWith('ing');
  if (!speechVerbs().nounsToo.has(token.lower)) return false;
  if (token.isCapital && i > 0) return true;
  if (before && !/(?:[^s]s|ing|ed)$/u.test(token.lower)) return !isBareVerbPlace(before);
  const next = after?.kind ?? 'stop';
  if (before === undefined || /^(?:comma|and|joining|stop)$/u.test(before.kind)) {
    return /^(?:preposition|auxiliary)$/u.test(next);
  }
  if (before.isPerson) return /^(?:auxiliary|verb)$/u.test(next);
  if (!/^(?:name|word|verb)$/u.test(before.kind)) return false;
  return isDescribed(tokens, i) || /^(?:auxiliary|preposition|verb|stop)$/u.test(next);
}

/** Whether "claim" and its like can be verbs behind a word: "we claim", "officials claim", "to claim". */
function isBareVerbPlace({ kind, lower }: Token): boolean {
  if (kind === 'pronoun' || kind === 'auxiliary' || kind === 'adverb' || lower === 'to')
    return true;
  return kind === 'word' && lower.endsWith('s');
}

const ADJECTIVE = /(?:al|ic|ive|ous|ful|less|an|ent|ant|y|ed|ing|er|est)$/u;
const PERSON = /(?:man|woman|er|or|ent|ant|ian)$/u;

/** "his scathing remarks": an adjective stands before it that a determiner leads. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || tokens[i - 2]?.kind !== 'determiner') return false;
  return ADJECTIVE.test(before.lower) && !PERSON.test(before.lower);
}
