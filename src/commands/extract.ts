import type { Extracted, Unanswered } from '../convert/extract-line.ts';
import { learnTags } from '../convert/extract/tags/learned/learn-tags.ts';
import { readKnowledge } from '../convert/read-knowledge.ts';
import { type Extractors, startExtractors } from '../convert/workers/start-extractors.ts';
import { TASKS_FOR_A_WORKER } from '../convert/workers/start-pool.ts';
import { printable } from '../files/printable.ts';
import { formatProblem } from '../schema/problem.ts';
import { readLines } from './read-lines.ts';

/**
 * Reads articles as JSON Lines from standard input and writes what convert finds in them to standard
 * output, a line each, in the same order. A line that is no such object, or takes too long, is told on standard
 * error and answered with `{"id", "error"}`; exit status 1 then.
 */
export async function runExtract(options: { content: string }): Promise<void> {
  const { problems } = readKnowledge(options.content);
  for (const problem of problems) console.error(printable(formatProblem(problem)));
  process.stdout.on('error', stopWhereNobodyReads);
  const tagModel = await learnTags(options.content);
  const extractors = startExtractors({ content: options.content, tagModel });
  try {
    await answerLines(extractors);
  } finally {
    await extractors.close();
  }
}

interface Asked {
  number: number;
  answer: Promise<Extracted | Unanswered>;
}

/** Asks for as many answers at a time as there are threads worth starting, and writes them in order. */
async function answerLines(extractors: Extractors): Promise<void> {
  const asked: Asked[] = [];
  let number = 0;
  for await (const line of readLines(process.stdin)) {
    number += 1;
    if (line?.trim() === '') continue;
    const answer = line === undefined ? TOO_LONG : extractors.answer(line);
    asked.push({ number, answer });
    if (asked.length > number / TASKS_FOR_A_WORKER) await writeNext(asked);
  }
  while (asked.length > 0) await writeNext(asked);
}

const TOO_LONG = Promise.resolve<Unanswered>({ error: 'the line is too long' });

async function writeNext(asked: Asked[]): Promise<void> {
  const next = asked.shift();
  const answer = await next?.answer;
  if (!next || !answer) return;
  if ('error' in answer) {
    console.error(printable(`line ${next.number}: ${answer.error}`));
    process.exitCode = 1;
  }
  await write(`${JSON.stringify(answer)}\n`);
}

/** `extract | head` closes the pipe; that is no error. */
function stopWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Waits where the reader of the output is slower than we are. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
