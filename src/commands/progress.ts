import { SingleBar } from 'cli-progress';
import { printable } from '../files/printable.ts';

export interface Progress {
  update: (done: number, total: number, path: string) => void;
  stop: () => void;
}

/** A progress bar on standard error where that is a terminal; nothing elsewhere. */
export function showProgress(): Progress {
  const bar = new SingleBar({
    format: '{bar} {value} of {total}  {path}',
    clearOnComplete: true,
    stream: process.stderr,
    noTTYOutput: false,
  });
  return {
    update: (done, total, path) => {
      if (!bar.isActive) bar.start(total, 0);
      bar.update(done, { path: printable(path) });
    },
    stop: () => bar.stop(),
  };
}
