import type { Paragraph } from '../runs/find-runs.ts';
import type { Token } from '../words/token.ts';
import { attributeBefore } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';
import { subjectOfSpeech } from './subject-of-speech.ts';

/** A paragraph, its sentences, and whose its quotations are, by their numbers. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly sentences: readonly (readonly Token[])[];
  readonly attributions: Map<number, Attribution>;
}

/** So many UTF-16 units of a paragraph may stand beside a quotation that is all of it: a dash, a full stop. */
const MOST_SIGNS = 3;

/** Behind its last quotation a paragraph may have so much text and the next one still go on with it. */
const TAIL = 160;

/**
 * Gives quotations whose own sentence names nobody the speaker of others:
 * - of the one before in the paragraph, or else of the one behind;
 * - of the paragraph before, where this one begins with words that go on with it;
 * - of the last verb of speech before: "Her husband cut in. “No.”"
 */
export function carryOver(paragraphs: readonly ReadParagraph[]): void {
  for (const [i, read] of paragraphs.entries()) {
    const { attributions } = read;
    let last = attributions.get(0) ?? fromBefore(paragraphs, i) ?? fromBehind(read);
    for (const [number, lead] of leadsOf(read).entries()) {
      const own = attributions.get(number);
      if (own) last = own;
      else if (lead?.isFirst) last = introducedWithin(lead) ?? last;
      if (!own && last)
        attributions.set(number, lead?.isFirst ? last : { ...last, certain: false });
    }
  }
}

/** What stands before a quotation. */
interface Lead {
  /** Whether nothing but a joining word stands between the beginning of its sentence and it. */
  readonly isFirst: boolean;
  /** The sentence before its own, for the first of a sentence's quotations. */
  readonly before?: readonly Token[] | undefined;
}

const LEADS = /^(?:dash|open|stop|quote|adverb|comma|and|joining)$/u;

/** By the numbers of a paragraph's runs; a run that is a part of a name has none. */
function leadsOf({ sentences, paragraph }: ReadParagraph): (Lead | undefined)[] {
  const leads = new Array<Lead | undefined>(paragraph.runs.length).fill(undefined);
  for (const [i, sentence] of sentences.entries()) {
    let isFirst = true;
    let before = sentences[i - 1];
    for (const { kind, run } of sentence) {
      if (run !== undefined) {
        leads[run] = { isFirst, before };
        before = undefined;
      }
      isFirst &&= LEADS.test(kind);
    }
  }
  return leads;
}

/** The speaker of the paragraph before, where a paragraph begins with a quotation. */
function fromBefore(paragraphs: readonly ReadParagraph[], i: number): Attribution | undefined {
  const [before, here] = [paragraphs[i - 1], paragraphs[i] as ReadParagraph];
  const first = here.paragraph.runs[0];
  if (!before || !first || first.start > here.paragraph.start + MOST_SIGNS) return undefined;
  const lastRun = before.paragraph.runs.at(-1);
  const last = lastRun && before.attributions.get(before.paragraph.runs.length - 1);
  if (first.goesOn) return last;
  const introduced = introducedBy(before);
  if (introduced) return introduced;
  const own = fromBehind(here);
  if (own) return own;
  if (!last || lastRun.end < before.paragraph.end - TAIL) return undefined;
  const isWhole = first.end > here.paragraph.end - MOST_SIGNS;
  return isWhole ? last : { ...last, certain: false };
}

function fromBehind({ attributions, paragraph }: ReadParagraph): Attribution | undefined {
  for (const number of paragraph.runs.keys()) {
    const found = attributions.get(number);
    if (found) return found;
  }
  return undefined;
}

/** "She had a message:": by the last sentence of a paragraph, if a colon says that words follow. */
function introducedBy({ sentences }: ReadParagraph): Attribution | undefined {
  const sentence = sentences.at(-1) ?? [];
  if (sentence.at(-1)?.kind !== 'colon') return undefined;
  return attributeBefore({ sentence, at: sentence.length });
}

/** "Lee agreed. “It was.”": by the sentence before, if it holds no quotation itself. */
function introducedWithin({ before: sentence }: Lead): Attribution | undefined {
  if (!sentence || sentence.some(({ kind }) => kind === 'quote')) return undefined;
  const verb = sentence.findLastIndex(({ kind }) => kind === 'speech');
  const speaker = verb < 0 ? undefined : subjectOfSpeech(sentence, verb, 0);
  return speaker && { sentence, speaker, verb, certain: false };
}
