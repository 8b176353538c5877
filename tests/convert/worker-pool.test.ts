import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { WorkerPool } from '../../src/convert/workers/worker-pool.ts';

/** Answers a task that is a number with its double; does what the other tasks say. */
const PROGRAM = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (task) => {
    if (task === 'spin') for (;;);
    if (task === 'pattern') /^(a+)+$/.test('a'.repeat(60) + 'b');
    if (task === 'throw') throw new Error('out of luck');
    if (task === 'exit') process.exit();
    if (task === 'hoard') for (const all = []; ; ) all.push(new Array(1e5).fill(task));
    parentPort.postMessage({ result: { value: task * 2 }, cpu: 0 });
  });
`;

const limits = { maxOldGenerationSizeMb: 64 };
const makeWorker = () =>
  new Worker(PROGRAM, { eval: true, resourceLimits: limits, stderr: true, stdout: true });
const pool = new WorkerPool<number | string, { value: number }>(makeWorker, 2, 1);
after(() => pool.close());

test('tasks are answered each by its own result, whatever became of the others', async () => {
  const tasks = [1, 'throw', 2, 'spin', 3, 'exit', 4, 'hoard', 5, 'pattern', 6];
  const answers = await Promise.all(tasks.map((task) => pool.run(task)));
  assert.deepEqual(
    answers.map((answer) => ('value' in answer ? answer.value : answer.failure)),
    [
      ...[
        2,
        'out of luck',
        4,
        'it takes more than 1 seconds of this machine',
        6,
        'it ended the converter',
        8,
      ],
      ...['it takes too much memory', 10, 'it takes more than 1 seconds of this machine', 12],
    ],
  );
});

test('a pool goes on after all of its threads fell', async () => {
  await Promise.all([pool.run('exit'), pool.run('exit'), pool.run('exit')]);
  assert.deepEqual(await pool.run(21), { value: 42 });
});
