import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Refusal } from '../../files/find-raw-files.ts';
import type { FinishedArticle } from '../convert-page.ts';
import type { Converter } from '../converter.ts';
import type { RawPage } from '../read/read-raw-page.ts';
import type { ConvertResult, ConvertTask, ConvertWorkerData } from './convert-worker.ts';
import { type Failure, WorkerPool } from './worker-pool.ts';

/** Each thread holds the model of the tagger: some 200 MB. */
const MOST_WORKERS = 4;

/** A thread takes half a second to begin, in which another converts so many files. */
const FILES_FOR_A_WORKER = 30;

/** Processor time that each of the two steps of a file may take. */
const MOST_SECONDS = 5;

/** Far more than a file of 20 MB takes. */
const MEMORY = { maxOldGenerationSizeMb: 2048 };

/** Threads that convert side by side; they must be closed. */
export interface Converters extends Converter {
  close(): Promise<void>;
}

/** Starts as many threads as the machine and the number of files are worth. */
export function startConverters(workerData: ConvertWorkerData, files: number): Converters {
  const size = Math.min(
    availableParallelism(),
    MOST_WORKERS,
    Math.ceil(files / FILES_FOR_A_WORKER),
  );
  const makeWorker = () =>
    new Worker(new URL('convert-worker.ts', import.meta.url), {
      workerData,
      resourceLimits: MEMORY,
    });
  const pool = new WorkerPool<ConvertTask, ConvertResult>(
    makeWorker,
    Math.max(size, 1),
    MOST_SECONDS,
  );
  return {
    read: async (path) => {
      const result = await pool.run({ step: 'read', path });
      return refusedIfFailed(path, result as RawPage | Refusal | Failure);
    },
    convert: async (raw, repeated) => {
      const result = await pool.run({ step: 'convert', raw, repeated });
      return refusedIfFailed(raw.path, result as FinishedArticle | Refusal | Failure);
    },
    close: () => pool.close(),
  };
}

function refusedIfFailed<Result extends object>(
  path: string,
  result: Result | Failure,
): Result | Refusal {
  return 'failure' in result ? { path, reason: `cannot be converted: ${result.failure}` } : result;
}
