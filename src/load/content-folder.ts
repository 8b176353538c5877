import { resolve } from 'node:path';

/** The content folder as an absolute path: `PRESSMARK_CONTENT`, or `content` in the working directory. */
export function contentFolder(): string {
  return resolve(process.env['PRESSMARK_CONTENT'] ?? 'content');
}
