import type { Token } from '../words/token.ts';
import { phraseBeginningAt } from './noun-phrase.ts';
import type { Span } from './span.ts';
import { subjectBefore } from './subject-before.ts';

/** Who says what the verb of speech at `verb` says, before it or behind it: "“Good,” said Kim, adding". */
export function subjectOfSpeech(
  sentence: readonly Token[],
  verb: number,
  low: number,
  steps?: number,
): Span | undefined {
  return inverted(sentence, verb, low) ?? subjectBefore(sentence, verb, low, steps);
}

/** Verbs that do no more than say who speaks, and so stand before their subject freely. */
export const PLAIN_VERBS =
  /^(?:said|says|wrote|writes|added|adds|explained|explains|noted|notes|asked|asks|recalled|recalls|replied|continued|tweeted|argued|argues|concluded|responded)$/u;

/** "said Kim": behind a quotation or a comma a verb may have its subject behind it. */
function inverted(sentence: readonly Token[], verb: number, low: number): Span | undefined {
  const { lower, more = 0 } = sentence[verb] as Token;
  if (lower.endsWith('ing')) return undefined;
  let before = verb - 1;
  while (/^(?:adverb|auxiliary)$/u.test(sentence[before]?.kind ?? '')) before -= 1;
  const lead = sentence[before]?.kind;
  if (before >= low && lead !== 'comma' && lead !== 'quote' && lead !== 'dash') return undefined;
  let next = verb + 1 + more;
  while (/^(?:adverb|time)$/u.test(sentence[next]?.kind ?? '')) next += 1;
  const phrase = phraseBeginningAt(sentence, next);
  if (!phrase || sentence[phrase.to]?.kind === 'speech') return undefined;
  // "Continued Kim:"
  if (before < 0) return sentence[phrase.to]?.kind === 'colon' ? phrase : undefined;
  const isAtQuote = lead === 'quote' || sentence[before - 1]?.kind === 'quote' || before < low;
  if (isAtQuote) return phrase;
  const isNamed = sentence.slice(phrase.from, phrase.to).some(({ isPerson }) => isPerson === true);
  const isEnd = /^(?:comma|stop|dash|open)$/u.test(sentence[phrase.to]?.kind ?? 'stop');
  return isNamed && isEnd && PLAIN_VERBS.test(lower) ? phrase : undefined;
}
