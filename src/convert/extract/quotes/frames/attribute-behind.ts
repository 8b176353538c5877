import type { Token } from '../words/token.ts';
import type { Attribution, PlacedQuote } from './attribution.ts';
import { phraseBeginningAt } from './noun-phrase.ts';
import { subjectOfSpeech } from './subject-of-speech.ts';

/** How far behind a quotation the verb may stand, in pieces. */
const REACH = 40;

/**
 * Whose a quotation is by the words behind it:
 * - ", according to Kim";
 * - ", said Kim", ", the mayor of Oslo said", "Kim, who won, told reporters";
 * - in doubt, by who does something there.
 */
export function attributeBehind({ sentence, at }: PlacedQuote): Attribution | undefined {
  const first =
    sentence[at + 1]?.kind === 'comma' || sentence[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
  if (sentence[first]?.lower === 'according') return accordingTo(sentence, first);
  for (let i = first; i < Math.min(sentence.length, first + REACH); i += 1) {
    const { kind, lower } = sentence[i] as Token;
    if (kind === 'quote' || kind === 'colon') return undefined;
    if (lower === 'according') return accordingTo(sentence, i);
    if (kind !== 'speech') continue;
    const speaker = subjectOfSpeech(sentence, i, first);
    if (speaker) return { sentence, speaker, verb: i, certain: true };
  }
  return byManner(sentence, first);
}

/** "“Good,” the mayor smiled": who does something right behind a quotation. */
function byManner(sentence: readonly Token[], first: number): Attribution | undefined {
  const speaker = phraseBeginningAt(sentence, first);
  const verb = speaker && sentence[speaker.to];
  return speaker && verb?.kind === 'verb' ? { sentence, speaker, certain: false } : undefined;
}

/** "according to" at `at`. */
export function accordingTo(sentence: readonly Token[], at: number): Attribution | undefined {
  if (sentence[at + 1]?.lower !== 'to') return undefined;
  const speaker = phraseBeginningAt(sentence, at + 2);
  return speaker && { sentence, speaker, certain: true };
}
