import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { contentFolder } from './content-folder.ts';

/**
 * Astro's own loader over `content/pages`. What it kept from another content folder is dropped first:
 * it would take the two folders' pages for twins.
 */
export function pagesLoader(): Loader {
  const folder = join(contentFolder(), 'pages');
  const pages = glob({ base: pathToFileURL(folder), pattern: '**/*.mdx' });
  return {
    ...pages,
    async load(context) {
      if (context.meta.get('folder') !== folder) context.store.clear();
      context.meta.set('folder', folder);
      await pages.load(context);
    },
  };
}
