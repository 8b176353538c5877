import type { Readable } from 'node:stream';

/** Characters of a line; a page of 20 MB has fewer, also where JSON escapes many of them. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8, ended by a line feed. (`node:readline` ends them at U+2028 too, which may stand
 * in JSON.) A line that is too long comes as `undefined` and is not held in memory.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string | undefined> {
  let line: string[] = [];
  let length = 0;
  const take = () => {
    const taken = length > MOST_CHARACTERS ? undefined : line.join('');
    line = [];
    length = 0;
    return taken;
  };
  for await (const chunk of stream.setEncoding('utf8')) {
    const pieces = (chunk as string).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) yield take();
      length += piece.length;
      if (length > MOST_CHARACTERS) line = [];
      else line.push(piece);
    }
  }
  if (length > 0) yield take();
}
