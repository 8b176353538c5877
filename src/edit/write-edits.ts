import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { shownPath } from '../files/shown-path.ts';
import { writeFileSafely } from '../files/write-file-safely.ts';
import type { FileEdit } from './file-edit.ts';
import { RefusedEdit } from './refused-edit.ts';

const BOM = '\uFEFF';

/**
 * Writes planned edits, each file whole or not at all, in their order, and tells each that is written. A file
 * that somebody else has changed since it was read is not written over: RefusedEdit, and nothing is written.
 */
export async function writeEdits(
  edits: readonly FileEdit[],
  onWritten: (edit: FileEdit) => void,
): Promise<void> {
  const openings = await Promise.all(edits.map(readAgain));
  for (const [index, edit] of edits.entries()) {
    await writeFileSafely(edit.path, `${openings[index] ?? ''}${edit.after}`);
    onWritten(edit);
  }
}

/** The mark with which the file begins, if it does; the text that an edit knows is without it. */
async function readAgain({ path, before }: FileEdit): Promise<string> {
  const text = existsSync(path) ? await readFile(path, 'utf8') : undefined;
  const opening = text?.startsWith(BOM) ? BOM : '';
  if (text?.slice(opening.length) === before) return opening;
  throw new RefusedEdit(
    `${shownPath(path)} was changed by another program meanwhile. Run the command again.`,
  );
}
