import { type Extracted, labelOf, type Unanswered } from '../extract-line.ts';
import type { ExtractWorkerData } from './extract-worker.ts';
import { startPool } from './start-pool.ts';

/** Threads that answer lines side by side; they must be closed. */
export interface Extractors {
  answer(line: string): Promise<Extracted | Unanswered>;
  close(): Promise<void>;
}

/** Starts threads when there are lines for them. A line that takes too long is answered with that. */
export function startExtractors(workerData: ExtractWorkerData): Extractors {
  const program = new URL('extract-worker.ts', import.meta.url);
  const pool = startPool<string, Extracted | Unanswered>(program, workerData);
  return {
    answer: async (line) => {
      const answer = await pool.run(line);
      return 'failure' in answer ? { ...labelOf(line), error: answer.failure } : answer;
    },
    close: () => pool.close(),
  };
}
