import { hash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { printable } from '../files/printable.ts';
import { readSettings } from '../files/read-settings.ts';
import { formatProblem } from '../schema/problem.ts';
import { runConvert } from './convert.ts';
import { isFreeForBuild } from './is-free-for-build.ts';

/** What a built site depends on besides its content. */
export interface SiteOptions {
  content: string;
  out: string;
  site?: string;
  base?: string;
  port?: number;
}

/** Converts what is new, builds the site and serves it. A file that was refused does not stop the rest. */
export async function runStart(options: SiteOptions): Promise<void> {
  await runConvert([], options);
  if (await buildSite(options)) await runPreview(options);
}

/**
 * Builds the site beside `options.out` and puts it in its place when it is whole; whether that worked. Broken
 * content is told problem by problem, and the exit status is 1; an earlier site then stands as it was.
 */
async function buildSite(options: SiteOptions): Promise<boolean> {
  const out = resolve(options.out);
  const problem = isFreeForBuild(out) ? undefined : `${options.out} ${FOREIGN}`;
  const problems = problem === undefined ? checkContent(options.content).problems : [];
  if (problem !== undefined || problems.some(({ severity }) => severity === 'error')) {
    if (problem !== undefined) console.error(printable(problem));
    for (const fault of problems) console.error(printable(formatProblem(fault)));
    process.exitCode = 1;
    return false;
  }
  const aside = `${out}.pressmark-tmp`;
  try {
    rmSync(aside, { recursive: true, force: true });
    const { build } = await loadAstro();
    await build({ ...astroConfig(options), outDir: aside });
    rmSync(out, { recursive: true, force: true });
    renameSync(aside, out);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  console.log(`The site is in ${printable(options.out)}.`);
  if (!existsSync(join(options.content, 'articles'))) console.log(NO_ARTICLES);
  return true;
}

const FOREIGN = 'has other files in it, which a build would delete. Name a new folder with --out.';
const NO_ARTICLES = 'It has no articles yet: put raw ones into the raw folder and run convert.';

/** Builds the site. Exit status 1 where it was not built. */
export async function runBuild(options: SiteOptions): Promise<void> {
  await buildSite(options);
}

/** Serves the site while its content is edited. */
export async function runDev(options: SiteOptions): Promise<void> {
  const { dev } = await loadAstro();
  await dev({ ...astroConfig(options), logLevel: 'info' });
}

/** Serves the built site and prints its address. */
export async function runPreview(options: SiteOptions): Promise<void> {
  if (!existsSync(join(options.out, 'index.html'))) {
    console.error(printable(`There is no site in ${options.out}. Build it first: npm run build`));
    process.exitCode = 1;
    return;
  }
  const { preview } = await loadAstro();
  const config = astroConfig(options);
  const server = await preview(config);
  console.log(`http://localhost:${server.port}${config.base ?? '/'}  (stop it with Ctrl+C)`);
  await server.closed();
}

/** Astro takes a second to load, which commands that build nothing do without. It must not call home. */
async function loadAstro(): Promise<typeof import('astro')> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return import('astro');
}

/**
 * The site's code is where Pressmark is; content and output are where the command was given. What Astro keeps
 * between builds is kept apart for each content folder.
 */
function astroConfig(options: SiteOptions): AstroInlineConfig {
  const root = resolve(import.meta.dirname, '../..');
  const content = resolve(options.content);
  process.env['PRESSMARK_CONTENT'] = content;
  const site = options.site ?? readSettings(content).data?.site;
  return {
    root,
    outDir: resolve(options.out),
    cacheDir: join(root, 'node_modules/.astro', hash('sha256', content, 'hex').slice(0, 12)),
    // Astro warns of every folder of records that a new archive does not have yet.
    logLevel: 'error',
    ...(site !== undefined && { site }),
    ...(options.base !== undefined && { base: options.base }),
    ...(options.port !== undefined && { server: { port: options.port } }),
  };
}
