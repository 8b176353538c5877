import type { Loader, LoaderContext } from 'astro/loaders';
import { readSettings } from '../files/read-settings.ts';
import { ContentError } from '../schema/problem.ts';
import { contentFolder } from './content-folder.ts';
import { onContentChange } from './on-content-change.ts';

/** Name of the settings' only entry. */
export const SETTINGS_ID = 'archive';

/** Astro's loader of `content/archive.yaml`; throws ContentError where it is wrong. */
export function settingsLoader(): Loader {
  return {
    name: 'settings',
    async load(context) {
      loadInto(context);
      onContentChange(context, ['archive.yaml'], () => loadInto(context));
    },
  };
}

function loadInto({ store }: LoaderContext): void {
  const { data, problems } = readSettings(contentFolder());
  if (!data) throw new ContentError(problems);
  store.set({ id: SETTINGS_ID, data });
}
