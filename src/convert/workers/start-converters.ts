import type { Refusal } from '../../files/find-raw-files.ts';
import type { FinishedArticle } from '../convert-page.ts';
import type { Converter } from '../converter.ts';
import type { RawPage } from '../read/read-raw-file.ts';
import type { ConvertResult, ConvertTask, ConvertWorkerData } from './convert-worker.ts';
import { startPool, TASKS_FOR_A_WORKER } from './start-pool.ts';
import type { Failure } from './worker-pool.ts';

/** Threads that convert side by side; they must be closed. */
export interface Converters extends Converter {
  close(): Promise<void>;
}

/** Starts as many threads as the machine and the number of files are worth. */
export function startConverters(workerData: ConvertWorkerData, files: number): Converters {
  const size = Math.ceil(files / TASKS_FOR_A_WORKER);
  const program = new URL('convert-worker.ts', import.meta.url);
  const pool = startPool<ConvertTask, ConvertResult>(program, workerData, size);
  return {
    read: async (path) => {
      const result = await pool.run({ step: 'read', path });
      return refusedIfFailed(path, result as RawPage[] | Refusal | Failure);
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
