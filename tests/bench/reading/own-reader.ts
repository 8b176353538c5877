import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractLine } from '../../../src/convert/extract-line.ts';
import { readKnowledge } from '../../../src/convert/read-knowledge.ts';
import type { Tagger } from '../../../src/names/tagger/tag-names.ts';
import type { ReadPage } from './evaluate-pages.ts';
import type { Reader } from './measure-pages.ts';

/** The extract command as it reads pages of a kind, in an archive that has no record of anybody. */
export function ownReader(kind: 'html' | 'page', tagger: Tagger): Reader {
  const empty = mkdtempSync(join(tmpdir(), 'pressmark-bench-'));
  const { context } = readKnowledge(empty, tagger);
  rmSync(empty, { recursive: true });
  return (input): ReadPage => {
    const answer = extractLine(JSON.stringify({ [kind]: input }), context);
    if ('error' in answer) throw new Error(answer.error);
    const { title, date, authors, text, captions } = answer;
    return { title, date, byline: authors.map(({ name }) => name), body: text, captions };
  };
}
