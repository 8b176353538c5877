import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { readLines } from '../../src/commands/read-lines.ts';

async function linesOf(...chunks: (string | Buffer)[]): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  const stream = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );
  for await (const line of readLines(stream)) lines.push(line);
  return lines;
}

test('lines end at line feeds alone, wherever the stream is cut', async () => {
  const euro = Buffer.from('€');
  assert.deepEqual(
    await linesOf('a\u2028b\nc', 'd\n\n', euro.subarray(0, 1), euro.subarray(1), '\nlast'),
    ['a\u2028b', 'cd', '', '€', 'last'],
  );
});

test('a line of many megabytes is passed over and the next one read', async () => {
  const piece = 'x'.repeat(1024 * 1024);
  assert.deepEqual(await linesOf(...Array(70).fill(piece), '\nnext\n'), [undefined, 'next']);
});
