import { relative, sep } from 'node:path';

/** A path as the user would type it: relative to the working directory where it lies below it. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return (below.startsWith('..') ? path : below).split(sep).join('/');
}
