import { createInterface } from 'node:readline';
import { extractLine } from '../convert/extract-line.ts';
import { readKnowledge } from '../convert/read-knowledge.ts';
import { loadTagger } from '../names/tagger/tag-names.ts';
import { printable } from '../files/printable.ts';
import { formatProblem } from '../schema/problem.ts';

/**
 * Reads articles as JSON Lines from standard input and writes what convert finds in them to standard
 * output, a line each, in the same order. A line that is no such object is told on standard error and
 * answered with `{"id", "error"}`; exit status 1 then.
 */
export async function runExtract(options: { content: string }): Promise<void> {
  const { context, problems } = readKnowledge(options.content, loadTagger());
  for (const problem of problems) console.error(printable(formatProblem(problem)));
  process.stdout.on('error', stopWhereNobodyReads);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = extractLine(line, context);
    if ('error' in answer) {
      console.error(printable(`line ${number}: ${answer.error}`));
      process.exitCode = 1;
    }
    await write(`${JSON.stringify(answer)}\n`);
  }
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
