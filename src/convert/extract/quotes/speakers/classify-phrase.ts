import type { Span } from '../frames/span.ts';
import type { Token } from '../words/token.ts';
import { isPersonNoun } from '../../../../names/described-phrase.ts';
import type { SpeakerKnowledge } from './resolve-speaker.ts';
import type { Source } from './source.ts';
import {
  ANONYMITY,
  BODY_NOUNS,
  SOURCE_NOUNS,
  SPOKES_NOUNS,
  UNNAMED_NOUNS,
  UNNAMED_PLURALS,
} from './source-words.ts';

/**
 * What kind of source a phrase without a person's name speaks of:
 * - who speaks for a body, and a body itself, is an organization;
 * - a source by its own word, or who asked not to be named, is anonymous, and so is one of a trade or office
 *   that is not said to be of some body: "an Israeli official" against "a State Department official";
 * - what is taken up with "the" is what it was before;
 * - all other plurals are groups.
 */
export function classifyPhrase(
  sentence: readonly Token[],
  speaker: Span,
  known: SpeakerKnowledge,
): Source | undefined {
  const tokens = sentence.slice(speaker.from, speaker.to);
  const head = headOf(tokens);
  if (!head) return undefined;
  const noun = head.lower;
  const body = tokens.findLast(({ start }) => known.organizationAt.has(start));
  const name = body && known.organizationAt.get(body.start)?.name;
  const isNamedBody = name === undefined ? {} : { name };
  if (SPOKES_NOUNS.has(noun)) return { class: 'organization', certain: true, ...isNamedBody };
  if (SOURCE_NOUNS.has(noun) || asksNotToBeNamed(head, known)) return unnamed(tokens, head, known);
  if (UNNAMED_PLURALS.has(noun)) {
    return body
      ? { class: 'group', certain: false }
      : { ...unnamed(tokens, head, known), certain: false };
  }
  const isPerson = UNNAMED_NOUNS.has(noun) || isPersonNoun({ ...head, text: noun });
  if (isPerson && isDefinite(tokens)) return takenUp(head, known);
  if (UNNAMED_NOUNS.has(noun)) {
    const isOfBody = body !== undefined && /^(?:official|officer)$/u.test(noun);
    return isOfBody
      ? { class: 'organization', certain: true, ...isNamedBody }
      : unnamed(tokens, head, known);
  }
  const isBody = head.kind === 'name' || BODY_NOUNS.has(noun);
  return { class: isBody ? 'organization' : 'group', certain: false };
}

/** How much of the text behind a phrase may say that somebody is not named, in UTF-16 units. */
const BEHIND = 160;

function asksNotToBeNamed({ end }: Token, { text }: SpeakerKnowledge): boolean {
  const behind = text.slice(end, end + BEHIND).split(/["“”\n]|''/u, 1)[0] ?? '';
  return ANONYMITY.test(behind);
}

/** "the man", "his adviser", "Kim’s adviser": somebody whom the article may name elsewhere. */
function isDefinite(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => /^(?:the|this|that|his|her|their|'s?)$/u.test(lower));
}

/** "the man": who was spoken of last, without certainty; a source's own kind is told by the noun. */
function takenUp({ lower, start }: Token, { trail }: SpeakerKnowledge): Source | undefined {
  const last = trail.lastSource(
    start,
    ({ class: kind }) => kind === 'anonymous' || kind === 'named',
  );
  const isSame = last?.class === 'anonymous' && last.words?.split(' ').includes(lower) === true;
  return last && { ...last, certain: isSame };
}

/** An anonymous source; "the source" is the one that was called "government source" before. */
function unnamed(tokens: readonly Token[], head: Token, { text, trail }: SpeakerKnowledge): Source {
  const first = tokens.find(({ kind }) => kind !== 'determiner') ?? head;
  const words = text.slice(first.start, head.end).replace(/\s+/gu, ' ');
  const isShort = first === head && isDefinite(tokens);
  const before = isShort
    ? trail.lastSource(head.start, (source) => source.words?.split(' ').at(-1) === head.lower)
    : undefined;
  return { class: 'anonymous', certain: true, words: before?.words ?? words };
}

/** Behind the noun of a source, what it knows or is to others. */
const KNOWING = /^(?:close|familiar|briefed|present|involved)$/u;

/** The noun of a phrase: the last word before "of", or before "close to". */
function headOf(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex(({ lower }, i) => i > 0 && (lower === 'of' || KNOWING.test(lower)));
  const core = end < 0 ? tokens : tokens.slice(0, end);
  return core.findLast(({ kind }) => kind === 'word' || kind === 'name' || kind === 'determiner');
}
