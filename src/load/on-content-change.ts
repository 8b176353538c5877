import { join, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { ContentError } from '../schema/problem.ts';
import { contentFolder } from './content-folder.ts';

/**
 * During `dev`, does something whenever a file in one of the content folder's parts changes. What is wrong
 * with the content is printed and the server goes on, so that an editor can put it right.
 */
export function onContentChange(
  { watcher, logger }: LoaderContext,
  parts: readonly string[],
  reload: () => void,
): void {
  if (!watcher) return;
  const paths = parts.map((part) => join(contentFolder(), part));
  watcher.add(paths);
  const onChange = (changed: string) => {
    if (!paths.some((path) => changed === path || changed.startsWith(path + sep))) return;
    try {
      reload();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      logger.error(error.message);
    }
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}
