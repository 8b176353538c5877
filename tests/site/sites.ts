/** A built site that the tests visit; the global setup tells where it is served. */
export interface Site {
  name: string;
  base: string;
  /** The host it says it is on, if any. */
  host?: string;
  /** Name of the environment variable that holds its address. */
  variable: string;
}

export const ROOT: Site = { name: 'at the root', base: '/', variable: 'PRESSMARK_TEST_ROOT' };
export const BELOW: Site = {
  name: 'below a base path',
  base: '/archive/of/papers/',
  host: 'https://papers.example',
  variable: 'PRESSMARK_TEST_BELOW',
};
export const EMPTY: Site = {
  name: 'without articles',
  base: '/',
  variable: 'PRESSMARK_TEST_EMPTY',
};

export const HOSTILE: Site = {
  name: 'of hostile articles',
  base: '/',
  host: 'https://papers.example',
  variable: 'PRESSMARK_TEST_HOSTILE',
};

/** The sites of the fixture archive: the same content, two base paths. */
export const FULL_SITES = [ROOT, BELOW];

/** Address of a path of a site, such as `people/`. */
export function siteUrl(site: Site, path = ''): string {
  const url = process.env[site.variable];
  if (url === undefined)
    throw new Error(`${site.variable} is not set: run through playwright.config.ts.`);
  return new URL(path, url).href;
}

/** Folder that holds the files of a site, set by the global setup too. */
export function siteFolder(site: Site): string {
  const folder = process.env[`${site.variable}_FOLDER`];
  if (folder === undefined) throw new Error(`${site.variable}_FOLDER is not set.`);
  return folder;
}
