import type { Token } from '../words/token.ts';
import { attributeBefore } from './attribute-before.ts';
import { attributeBehind } from './attribute-behind.ts';
import type { Attribution, PlacedQuote } from './attribution.ts';
import { PLAIN_VERBS } from './subject-of-speech.ts';

/** The attributions of a paragraph's runs, by their numbers, as far as their own sentences say. */
export function attributeRuns(
  text: string,
  sentences: readonly (readonly Token[])[],
): Map<number, Attribution> {
  const found = new Map<number, Attribution>();
  for (const sentence of sentences) {
    for (const [at, { kind, run }] of sentence.entries()) {
      if (kind !== 'quote' || run === undefined) continue;
      const attribution = attribute(text, { sentence, at });
      if (attribution) found.set(run, attribution);
    }
  }
  return found;
}

function attribute(text: string, quote: PlacedQuote): Attribution | undefined {
  const before = isFirst(quote) ? undefined : attributeBefore(quote);
  if (before?.certain && isRightBefore(quote, before))
    return { ...before, isAtQuote: isBeside(quote, before) };
  const behind = isOpenEnded(text, quote) ? attributeBehind(quote) : undefined;
  const isBehind = behind?.certain === true && isRightBehind(quote, behind);
  if (behind && (!before || isBehind)) return { ...behind, isAtQuote: true };
  return before ?? attributeNearBehind(quote);
}

/** So many signs at most stand before a sentence's first words. */
const MOST_SIGNS = 4;

function isFirst({ sentence, at }: PlacedQuote): boolean {
  if (at > MOST_SIGNS) return false;
  return sentence.slice(0, at).every(({ kind }) => /^(?:dash|open|stop)$/u.test(kind));
}

/** Whether the verb stands at the quotation, but for those it is said to. */
function isRightBefore({ sentence, at }: PlacedQuote, { verb }: Attribution): boolean {
  if (verb === undefined) return false;
  return sentence
    .slice(verb + 1, at)
    .every(({ kind }) => !/^(?:verb|mental|auxiliary|speech)$/u.test(kind));
}

/** Whether nothing but the speaker and what is said of him stands between the quotation and the verb. */
function isRightBehind({ sentence, at }: PlacedQuote, { verb, speaker }: Attribution): boolean {
  if (verb === undefined) return true;
  if (speaker.from > verb) {
    return isFirst({ sentence, at }) || PLAIN_VERBS.test(sentence[verb]?.lower ?? '');
  }
  return sentence
    .slice(at + 1, speaker.from)
    .every(({ kind }) => /^(?:comma|adverb|dash)$/u.test(kind));
}

/** Whether no noun stands between the verb and the quotation. */
function isBeside({ sentence, at }: PlacedQuote, { verb = at }: Attribution): boolean {
  return sentence.slice(verb + 1, at).every(({ kind }) => !/^(?:word|preposition)$/u.test(kind));
}

/** Whether a quotation ends as one does that its sentence goes on from: with a comma, a question. */
function isOpenEnded(text: string, { sentence, at }: PlacedQuote): boolean {
  const { start, end } = sentence[at] as Token;
  const inner = text.slice(Math.max(start, end - 6), end).replace(/["“”'’`»」\s]+$/u, '');
  return (
    /[,?!—–\-.…]$/u.test(inner) ||
    sentence[at + 1]?.kind === 'comma' ||
    sentence[at + 1]?.kind === 'dash'
  );
}

/** "“Good” is how Kim described it": a quotation that begins its sentence. */
function attributeNearBehind(quote: PlacedQuote): Attribution | undefined {
  const behind = isFirst(quote) ? attributeBehind(quote) : undefined;
  return behind && { ...behind, certain: false };
}
