// A thread that answers lines of `extract`. It is told the content folder at its start.
import { parentPort, workerData } from 'node:worker_threads';
import { loadTagger } from '../../names/tagger/tag-names.ts';
import { extractLine } from '../extract-line.ts';
import { readKnowledge } from '../read-knowledge.ts';
import { answerTasks } from './answer-tasks.ts';

const { context } = readKnowledge((workerData as { content: string }).content, loadTagger());

if (parentPort) answerTasks(parentPort, async (line: string) => extractLine(line, context));
