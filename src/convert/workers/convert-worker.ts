// A thread that converts. It is told the content folder at its start, and answers tasks until it is ended.
import { parentPort, workerData } from 'node:worker_threads';
import type { Refusal } from '../../files/find-raw-files.ts';
import { loadTagger } from '../../names/tagger/tag-names.ts';
import type { FinishedArticle } from '../convert-page.ts';
import type { TagModel } from '../extract/tags/learned/tag-model.ts';
import { makeConverter, type RepeatedKeys } from '../converter.ts';
import { readKnowledge } from '../read-knowledge.ts';
import type { RawPage } from '../read/read-raw-file.ts';
import { answerTasks } from './answer-tasks.ts';

/** What a thread is asked: to read a file, or to make an article of a page. */
export type ConvertTask =
  { step: 'read'; path: string } | { step: 'convert'; raw: RawPage; repeated: RepeatedKeys };

/** What it answers. */
export type ConvertResult = RawPage[] | FinishedArticle | Refusal;

/** What it is told at its start. */
export interface ConvertWorkerData {
  content: string;
  rawFolder: string;
  /** What the archive's editors taught; it is learned once, for all threads. */
  tagModel?: TagModel | undefined;
}

const { content, rawFolder, tagModel } = workerData as ConvertWorkerData;
const { context } = readKnowledge(content, loadTagger(), tagModel);
const converter = makeConverter(rawFolder, context);

function answer(task: ConvertTask): Promise<ConvertResult> {
  return task.step === 'read'
    ? converter.read(task.path)
    : converter.convert(task.raw, task.repeated);
}

if (parentPort) answerTasks(parentPort, answer);
