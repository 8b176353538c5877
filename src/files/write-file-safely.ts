import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Temporary files carry this ending, so that a run that was killed leaves nothing that looks like content. */
const TEMPORARY = '.pressmark-tmp';

/**
 * Writes a file so that a reader, a crash or a full disk sees the old bytes or the new ones and nothing
 * between: temporary file in the same folder, full write, fsync, size check, rename, fsync of the folder.
 * Throws the file system's own error; the old file then still stands.
 */
export async function writeFileSafely(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomBytes(6).toString('hex')}${TEMPORARY}`);
  try {
    await writeThrough(temporary, Buffer.from(content));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`${path}: ${size} of ${bytes.length} bytes written`);
  } finally {
    await file.close();
  }
}

/** A rename is on disk only when its folder is. Windows cannot open folders and does without. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
