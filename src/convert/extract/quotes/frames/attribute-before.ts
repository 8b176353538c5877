import type { Token } from '../words/token.ts';
import type { Attribution, PlacedQuote } from './attribution.ts';
import { accordingTo } from './attribute-behind.ts';
import { phraseBeginningAt, phraseWithin } from './noun-phrase.ts';
import type { Span } from './span.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectOfSpeech } from './subject-of-speech.ts';
import { subjectOfVerbBefore } from './subject-of-verb-before.ts';

/** How far before a quotation the verb may stand, in pieces. */
const REACH = 60;

/** How many verbs of speech are tried. */
const MOST_TRIES = 4;

/**
 * Whose a quotation is by the words of its sentence before it:
 * - by the nearest verb of speech that has a subject: "Kim said that it was “good”";
 * - by "according to Kim", where no verb says it;
 * - by the words before a colon: "Kim: “Good.”";
 * - in doubt by who does what the nearest verb says: "Kim opposes “sanctuary cities”".
 */
export function attributeBefore(quote: PlacedQuote): Attribution | undefined {
  const { sentence, at } = quote;
  const bottom = Math.max(0, at - REACH);
  if (sentence[at - 1]?.kind === 'colon') {
    const found = byColon(quote, bottom);
    if (found) return found;
  }
  let tries = 0;
  for (let i = at - 1; i >= bottom && tries < MOST_TRIES; i -= 1) {
    const token = sentence[i] as Token;
    if (token.kind !== 'speech') continue;
    tries += 1;
    const found = bySpeech(quote, i, bottom);
    if (found) return found;
  }
  return bySource(quote, bottom) ?? byMentalVerb(quote, bottom) ?? byAnyVerb(quote, bottom);
}

function bySpeech(
  { sentence, at }: PlacedQuote,
  verb: number,
  bottom: number,
): Attribution | undefined {
  if (isPassive(sentence, verb)) return byAgent(sentence, verb, at);
  const speaker = subjectOfSpeech(sentence, verb, bottom);
  if (!speaker) return undefined;
  const outer = outerSpeaker(sentence, speaker.from, bottom);
  if (outer) return outer;
  return { sentence, speaker, verb, certain: isNear(sentence, verb, at) };
}

/** Whether nothing stands between a verb and a quotation but those it is said to, "that" and a clause's start. */
function isNear(sentence: readonly Token[], verb: number, at: number): boolean {
  return sentence.slice(verb + 1, at).every(({ kind }) => kind !== 'stop' && kind !== 'quote');
}

const BE = /^(?:is|was|were|are|be|been|being)$/u;

/** "was asked", "is known". */
function isPassive(sentence: readonly Token[], verb: number): boolean {
  if (!/(?:ed|called|told|quoted|known|written)$/u.test(sentence[verb]?.lower ?? '')) return false;
  let before = verb - 1;
  while (sentence[before]?.kind === 'adverb') before -= 1;
  return BE.test(sentence[before]?.lower ?? '');
}

/** "was called “great” by Kim" has its speaker behind; "was quoted as saying" is its own subject's. */
function byAgent(sentence: readonly Token[], verb: number, at: number): Attribution | undefined {
  if (sentence[verb]?.lower === 'quoted') {
    const speaker = subjectBefore(sentence, verb);
    return speaker && { sentence, speaker, verb, certain: true };
  }
  const by = sentence.slice(verb + 1, at + 3).findIndex(({ lower }) => lower === 'by');
  const speaker = by < 0 ? undefined : phraseBeginningAt(sentence, verb + by + 2);
  return speaker && { sentence, speaker, verb, certain: true };
}

/** How many pieces may stand between a verb and the "that" behind it: "told reporters on Monday that". */
const MOST_BETWEEN = 7;

/** "Kim said he believed it was “good”": of what somebody says of others he is the speaker. */
function outerSpeaker(
  sentence: readonly Token[],
  from: number,
  bottom: number,
): Attribution | undefined {
  if (sentence[from]?.kind === 'relative') return undefined;
  const verb = outerVerb(sentence, from, bottom);
  if (verb === undefined) return undefined;
  const speaker = subjectOfSpeech(sentence, verb, bottom);
  if (!speaker || speaker.from >= from) return undefined;
  return outerSpeaker(sentence, speaker.from, bottom) ?? { sentence, speaker, verb, certain: true };
}

/** The verb of speech whose clause begins at `from`; a paper that reports it is not the speaker. */
function outerVerb(sentence: readonly Token[], from: number, bottom: number): number | undefined {
  let verb = from - 1;
  if (sentence[verb]?.lower === 'that') {
    const low = Math.max(bottom, verb - MOST_BETWEEN);
    do verb -= 1;
    while (
      verb > low &&
      !/^(?:speech|verb|mental|comma|quote|joining)$/u.test(sentence[verb]?.kind ?? '')
    );
  }
  const { kind, lower = '' } = sentence[verb] ?? {};
  return verb >= bottom && kind === 'speech' && !lower.startsWith('report') ? verb : undefined;
}

function bySource({ sentence, at }: PlacedQuote, bottom: number): Attribution | undefined {
  for (let i = at - 1; i >= bottom; i -= 1) {
    if (sentence[i]?.lower === 'according') return accordingTo(sentence, i);
  }
  return undefined;
}

const VERBAL = /^(?:verb|mental|speech|auxiliary)$/u;

function byColon({ sentence, at }: PlacedQuote, bottom: number): Attribution | undefined {
  if (sentence[at - 1]?.kind !== 'colon') return undefined;
  const label = phraseWithin(sentence, at - 2, bottom);
  if (label && isLabel(sentence, label)) return { sentence, speaker: label, certain: true };
  let verb = at - 1;
  while (verb >= bottom && !VERBAL.test((sentence[verb] as Token).kind)) verb -= 1;
  if (verb < bottom) return undefined;
  if (sentence[verb]?.kind === 'speech') return bySpeech({ sentence, at }, verb, bottom);
  const speaker = subjectOfVerbBefore(sentence, verb + 1, bottom, 3);
  return speaker && { sentence, speaker, certain: false };
}

/** "KIM:", "More from Kim:": a person's name before the colon that is not the object of a verb. */
function isLabel(sentence: readonly Token[], { from, to }: Span): boolean {
  const last = sentence[to - 1];
  const before = sentence[from - 1];
  return (
    last?.isPerson === true &&
    (!before || /^(?:dash|stop|colon|and)$/u.test(before.kind) || before.lower === 'from')
  );
}

function byMentalVerb({ sentence, at }: PlacedQuote, bottom: number): Attribution | undefined {
  for (let i = at - 1; i >= bottom; i -= 1) {
    if (sentence[i]?.kind !== 'mental') continue;
    const speaker = subjectBefore(sentence, i, bottom);
    if (speaker) return { sentence, speaker, certain: false };
  }
  return undefined;
}

function byAnyVerb({ sentence, at }: PlacedQuote, bottom: number): Attribution | undefined {
  let verb = at - 1;
  while (verb >= bottom && !/^(?:verb|auxiliary)$/u.test((sentence[verb] as Token).kind)) verb -= 1;
  const own = verb < bottom ? undefined : subjectBefore(sentence, verb, bottom);
  const isRelative = own && sentence[own.from]?.kind === 'relative';
  const speaker = isRelative ? own : subjectOfVerbBefore(sentence, at, bottom, 4);
  return speaker && { sentence, speaker, certain: false };
}
