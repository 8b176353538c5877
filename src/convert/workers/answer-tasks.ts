import type { MessagePort } from 'node:worker_threads';
import type { Message } from './worker-pool.ts';

/** What a worker thread does all its life: says that it is ready, then answers each task that it is sent. */
export function answerTasks<Task, Result>(
  port: MessagePort,
  answer: (task: Task) => Promise<Result>,
): void {
  port.on('message', async (task: Task) => {
    const result = await answer(task);
    port.postMessage({ result, cpu: cpu() } satisfies Message<Result>);
  });
  port.postMessage({ cpu: cpu() } satisfies Message<Result>);
}

/** Processor time of this thread so far, in microseconds. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
