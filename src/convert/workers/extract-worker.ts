// A thread that answers lines of `extract`. It is told the content folder at its start.
import { parentPort, workerData } from 'node:worker_threads';
import { loadTagger } from '../../names/tagger/tag-names.ts';
import type { TagModel } from '../extract/tags/learned/tag-model.ts';
import { extractLine } from '../extract-line.ts';
import { readKnowledge } from '../read-knowledge.ts';
import { answerTasks } from './answer-tasks.ts';

/** What it is told at its start. */
export interface ExtractWorkerData {
  content: string;
  /** What the archive's editors taught; it is learned once, for all threads. */
  tagModel?: TagModel | undefined;
}

const { content, tagModel } = workerData as ExtractWorkerData;
const { context } = readKnowledge(content, loadTagger(), tagModel);

if (parentPort) answerTasks(parentPort, async (line: string) => extractLine(line, context));
