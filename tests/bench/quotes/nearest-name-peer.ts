import type { Extracted } from '../../../src/convert/extract-line.ts';

/** A quotation as the kits' evaluators take it. */
export interface QuoteLike {
  start: number;
  end: number;
  speakerStart?: number;
  speakerEnd?: number;
  person?: string;
  anonymous?: boolean;
}

/** Somebody who may be the speaker. */
interface Candidate {
  start: number;
  end: number;
  person?: string;
  anonymous: boolean;
}

const QUOTED = /“[^”\n]*(?:”|$)|"[^"\n]*(?:"|$)|''(?:(?!'').)*(?:''|$)/gmu;
const UNNAMED = /\b(?:source|official|insider|aide|adviser|person)s?\b/gu;

/** What stands between quotation marks, said by whose name, or word for a source, stands nearest to it. */
export function findByNearestName({ text, persons }: Extracted): QuoteLike[] {
  const runs = [...text.matchAll(QUOTED)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const candidates: Candidate[] = [
    ...persons.map(({ start, end, name, text: form }) => ({
      start,
      end,
      person: name ?? form,
      anonymous: false,
    })),
    ...[...text.matchAll(UNNAMED)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      anonymous: true,
    })),
  ].filter(({ start }) => !runs.some((run) => run.start <= start && start < run.end));
  return runs.map((run) => {
    const distance = ({ start, end }: Candidate) => Math.max(run.start - end, start - run.end);
    const nearest = candidates.toSorted((a, b) => distance(a) - distance(b))[0];
    if (!nearest) return run;
    const { start: speakerStart, end: speakerEnd, person, anonymous } = nearest;
    return { ...run, speakerStart, speakerEnd, anonymous, ...(person !== undefined && { person }) };
  });
}
