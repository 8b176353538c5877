import { describedBeside } from '../../../../names/described-beside.ts';
import { isPersonNoun, placedWords } from '../../../../names/described-phrase.ts';
import type { NamePlace } from '../../../../names/descriptions.ts';
import type { ResolvedName } from '../../found-names.ts';
import type { Reference } from '../../find-references.ts';
import type { Attribution } from '../frames/attribution.ts';
import { phraseEndingAt } from '../frames/noun-phrase.ts';
import type { Span } from '../frames/span.ts';
import type { Token } from '../words/token.ts';
import { classifyPhrase } from './classify-phrase.ts';
import type { MentionTrail } from './mention-trail.ts';
import type { Source } from './source.ts';
import { UNNAMED_PLURALS } from './source-words.ts';

/** What is known of who an article names. */
export interface SpeakerKnowledge {
  readonly text: string;
  readonly personAt: ReadonlyMap<number, ResolvedName>;
  readonly organizationAt: ReadonlyMap<number, ResolvedName>;
  /** By the offset at which they end. */
  readonly referenceTo: ReadonlyMap<number, Reference>;
  readonly trail: MentionTrail;
}

/** Who the words for a speaker mean: by his name, by a noun that stands for him, by a pronoun. */
export function resolveSpeaker(
  { sentence, speaker }: Attribution,
  known: SpeakerKnowledge,
): Source | undefined {
  const last = sentence[speaker.to - 1] as Token;
  const source = sourceOf(sentence, speaker, known);
  if (source) known.trail.add({ start: last.start, end: last.end, source });
  return source;
}

function sourceOf(
  sentence: readonly Token[],
  speaker: Span,
  known: SpeakerKnowledge,
): Source | undefined {
  const last = sentence[speaker.to - 1] as Token;
  if (last.kind === 'name') return namedSource(last, known);
  if (last.kind === 'relative') return antecedent(sentence, speaker.from, known);
  if (last.kind === 'pronoun') return pronounSource(last, known);
  const reference = known.referenceTo.get(last.end);
  if (reference) return { class: 'named', name: reference.name, certain: reference.certain };
  const name = apposedName(sentence, speaker);
  if (name) return namedSource(name, known);
  return classifyPhrase(sentence, speaker, known);
}

function namedSource(
  { start, end }: Token,
  { text, personAt, organizationAt }: SpeakerKnowledge,
): Source {
  const form = text.slice(start, end);
  const person = personAt.get(start);
  if (person) return { class: 'named', certain: person.name !== undefined, ...nameOf(person) };
  if (UNNAMED_PLURALS.has(form.toLowerCase())) {
    return { class: 'anonymous', certain: false, words: form };
  }
  // Taken for a body or a place by mistake: "said Ann Lee, a professor at Oslo".
  if (isDescribedAsPerson(text, { start, end }))
    return { class: 'named', certain: false, name: form };
  const body = organizationAt.get(start);
  return { class: 'organization', certain: body?.name !== undefined, ...nameOf(body) };
}

function nameOf(found: ResolvedName | undefined): { name?: string } {
  return found?.name === undefined ? {} : { name: found.name };
}

function isDescribedAsPerson(text: string, place: NamePlace): boolean {
  return describedBeside(text, place).some(
    (said) =>
      said.start > place.start && placedWords(text, said.start, said.end).some(isPersonNoun),
  );
}

function antecedent(
  sentence: readonly Token[],
  relative: number,
  known: SpeakerKnowledge,
): Source | undefined {
  let last = relative - 1;
  while (/^(?:comma|close|dash)$/u.test(sentence[last]?.kind ?? '')) last -= 1;
  if (sentence[relative - 1]?.kind === 'close') {
    while (last >= 0 && sentence[last]?.kind !== 'open') last -= 1;
    last -= 1;
  }
  const phrase = phraseEndingAt(sentence, last);
  return phrase && sourceOf(sentence, phrase, known);
}

function pronounSource({ lower, start }: Token, { trail }: SpeakerKnowledge): Source | undefined {
  if (lower === 'he' || lower === 'she') {
    return trail.bearerOf(lower, start);
  }
  if (lower === 'it')
    return (
      trail.lastSource(start, (source) => source.class === 'organization') ?? {
        class: 'organization',
        certain: false,
      }
    );
  return { class: 'group', certain: false };
}

/** "his best friend at Oslo, Bruce Lee, said": a name behind a noun for a person. */
function apposedName(sentence: readonly Token[], { to }: Span): Token | undefined {
  for (let i = to; i < Math.min(sentence.length, to + 8); i += 1) {
    const token = sentence[i] as Token;
    if (token.kind === 'comma') {
      const next = sentence[i + 1];
      const isWhole = /^(?:comma|stop)$/u.test(sentence[i + 2]?.kind ?? 'stop');
      return next?.kind === 'name' && next.isPerson && isWhole ? next : undefined;
    }
    if (!/^(?:preposition|word|name|determiner)$/u.test(token.kind)) return undefined;
  }
  return undefined;
}
