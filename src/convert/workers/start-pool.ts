import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { WorkerPool } from './worker-pool.ts';

/** Each thread holds the model of the tagger: some 200 MB. */
const MOST_WORKERS = 4;

/** A thread takes half a second to begin, in which another does so many tasks. */
export const TASKS_FOR_A_WORKER = 30;

/**
 * Processor time that a task may take. No more than a safety net: `limits.ts` refuses what is too large before,
 * and what is left takes less than half of it.
 */
const MOST_SECONDS = 5;

/** Far more than a file of 20 MB takes. */
const MEMORY = { maxOldGenerationSizeMb: 2048 };

/** A pool of threads of a program, as many as the machine is worth; each starts with its first task. */
export function startPool<Task, Result>(
  program: URL,
  workerData: object,
  mostWorkers = MOST_WORKERS,
): WorkerPool<Task, Result> {
  const makeWorker = () => new Worker(program, { workerData, resourceLimits: MEMORY });
  const size = Math.min(availableParallelism(), MOST_WORKERS, mostWorkers);
  return new WorkerPool(makeWorker, Math.max(size, 1), MOST_SECONDS);
}
