import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { printable } from '../files/printable.ts';
import { type ContentError, formatProblem } from '../schema/problem.ts';
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
 * Builds the site into `options.out`; whether that worked. Broken content is told problem by problem, and
 * the exit status is 1.
 */
async function buildSite(options: SiteOptions): Promise<boolean> {
  if (!isFreeForBuild(options.out)) {
    const folder = printable(options.out);
    console.error(
      `${folder} has other files in it, which a build would delete. Name a new folder with --out.`,
    );
    process.exitCode = 1;
    return false;
  }
  try {
    const { build } = await loadAstro();
    await build(astroConfig(options));
    console.log(`The site is in ${printable(options.out)}.`);
    return true;
  } catch (error) {
    const problems = contentProblems(error);
    if (!problems) throw error;
    for (const problem of problems) console.error(printable(formatProblem(problem)));
    process.exitCode = 1;
    return false;
  }
}

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
  const { preview } = await loadAstro();
  const config = astroConfig(options);
  const server = await preview(config);
  console.log(`http://localhost:${server.port}${config.base ?? '/'}`);
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
  return {
    root,
    outDir: resolve(options.out),
    cacheDir: join(root, 'node_modules/.astro', hash('sha256', content, 'hex').slice(0, 12)),
    // Astro warns of every folder of records that a new archive does not have yet.
    logLevel: 'error',
    ...(options.site !== undefined && { site: options.site }),
    ...(options.base !== undefined && { base: options.base }),
    ...(options.port !== undefined && { server: { port: options.port } }),
  };
}

/** Problems that lie at the bottom of an error; frameworks wrap errors and change their class. */
function contentProblems(error: unknown): ContentError['problems'] | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'ContentError' && 'problems' in cause)
      return (cause as ContentError).problems;
  }
  return undefined;
}
