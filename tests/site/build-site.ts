import { spawnSync } from 'node:child_process';
import type { Site } from './sites.ts';

/**
 * Builds a site from a content folder as `npm run build` does.
 * @throws with all that the build printed, where it fails
 */
export function buildSite(content: string, out: string, { base, host }: Site): void {
  const options = ['--content', content, '--out', out, '--base', base];
  if (host !== undefined) options.push('--site', host);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli.ts', 'build', ...options],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build of ${content} failed.\n${stdout}\n${stderr}`);
}
