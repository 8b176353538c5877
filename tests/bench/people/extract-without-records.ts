import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Extracted, extractLine } from '../../../src/convert/extract-line.ts';
import { readKnowledge } from '../../../src/convert/read-knowledge.ts';
import type { Tagger } from '../../../src/names/tagger/tag-names.ts';

/** What the extract command finds in an article's text. */
export type Extract = (text: string) => Extracted;

/** The extract command of an archive that has no record of anybody. */
export function extractWithoutRecords(tagger: Tagger): Extract {
  const empty = mkdtempSync(join(tmpdir(), 'pressmark-bench-'));
  const { context } = readKnowledge(empty, tagger);
  rmSync(empty, { recursive: true });
  return (text) => {
    const answer = extractLine(JSON.stringify({ text }), context);
    if ('error' in answer) throw new Error(answer.error);
    return answer;
  };
}
