import type { Worker } from 'node:worker_threads';

/** Why a task has no result: it threw, took too long or too much memory, or ended its thread. */
export interface Failure {
  failure: string;
}

/** What a worker says: the result of a task; none when it is ready for the first one. */
export interface Message<Result> {
  result?: Result;
  /** Processor time of its thread so far, in microseconds. */
  cpu: number;
}

/** Seconds in which a busy thread must say how much time it took. */
const MOST_SILENCE = 10;

/** Seconds after which a task is given up in any case. */
const MOST_WAIT = 60;

interface Job<Task, Result> {
  task: Task;
  done: (result: Result | Failure) => void;
}

/** A worker's place in the pool. Workers that fell are replaced when there is something to do. */
interface Seat<Task, Result> {
  worker?: Worker | undefined;
  job?: Job<Task, Result> | undefined;
  /** Processor time of the worker before its job, in microseconds. */
  cpu: number;
}

/**
 * Worker threads that do one task each at a time, in the order in which they came. A task that takes too long
 * or brings its thread down fails by itself: the thread is replaced, and the others do not notice.
 */
export class WorkerPool<Task, Result> {
  readonly #makeWorker: () => Worker;
  readonly #mostSeconds: number;
  readonly #seats: Seat<Task, Result>[];
  readonly #waiting: Job<Task, Result>[] = [];

  /**
   * A worker says when it is ready and answers every message, a task, each with a `Message`. `mostSeconds` is
   * the processor time that a task may take: getting ready, and a machine busy with other things, do not count.
   */
  constructor(makeWorker: () => Worker, size: number, mostSeconds: number) {
    this.#makeWorker = makeWorker;
    this.#mostSeconds = mostSeconds;
    this.#seats = Array.from({ length: size }, () => ({ cpu: 0 }));
  }

  /** Has a task done; never rejects. */
  run(task: Task): Promise<Result | Failure> {
    return new Promise((done) => {
      this.#waiting.push({ task, done });
      const free = this.#seats.find(({ job }) => job === undefined);
      if (free) this.#startNext(free);
    });
  }

  /** Ends all threads; tasks that have no result by then get none. */
  async close(): Promise<void> {
    this.#waiting.length = 0;
    const workers = this.#seats.map(({ worker }) => worker);
    for (const seat of this.#seats) seat.worker = undefined;
    await Promise.all(workers.map((worker) => worker?.terminate()));
  }

  #startNext(seat: Seat<Task, Result>): void {
    const job = this.#waiting.shift();
    if (job === undefined) return;
    seat.job = job;
    seat.worker ??= this.#seatWorker(seat);
    seat.worker.postMessage(job.task);
    void this.#watch(seat, seat.worker, job);
  }

  #seatWorker(seat: Seat<Task, Result>): Worker {
    const worker = this.#makeWorker();
    seat.cpu = 0;
    worker.on('message', ({ result, cpu }: Message<Result>) => {
      seat.cpu = cpu;
      if (result !== undefined) this.#finish(seat, result);
    });
    worker.on('error', (error) => this.#drop(seat, worker, reasonOf(error)));
    worker.on('exit', () => this.#drop(seat, worker, 'it ended the converter'));
    return worker;
  }

  #finish(seat: Seat<Task, Result>, result: Result | Failure): void {
    const { job } = seat;
    seat.job = undefined;
    job?.done(result);
    this.#startNext(seat);
  }

  #drop(seat: Seat<Task, Result>, worker: Worker, failure: string): void {
    if (seat.worker !== worker) return;
    seat.worker = undefined;
    void worker.terminate();
    if (seat.job) this.#finish(seat, { failure });
  }

  /** Looks at a job every second, and takes its thread down when its time is over. */
  async #watch(seat: Seat<Task, Result>, worker: Worker, job: Job<Task, Result>): Promise<void> {
    for (let waited = 1; seat.job === job; waited += 1) {
      await seconds(1);
      if (waited < this.#mostSeconds || seat.job !== job) continue;
      const cpu = (await cpuOf(worker)) - seat.cpu;
      if (seat.job !== job || (cpu < this.#mostSeconds * 1e6 && waited < MOST_WAIT)) continue;
      this.#drop(seat, worker, `it takes more than ${this.#mostSeconds} seconds of this machine`);
    }
  }
}

function seconds(number: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, number * 1000).unref());
}

/** Processor time of a thread so far, in microseconds; without end where it does not even answer that. */
async function cpuOf(worker: Worker): Promise<number> {
  const silence = seconds(MOST_SILENCE).then(() => Number.POSITIVE_INFINITY);
  const answer = worker.cpuUsage().then(({ user, system }) => user + system);
  // A thread that has ended meanwhile is told of elsewhere.
  return Promise.race([answer.catch(() => 0), silence]);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it takes too much memory';
  return error instanceof Error ? error.message : String(error);
}
