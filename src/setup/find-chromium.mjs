import { canRun } from './can-run.mjs';
import { chromiumPlaces } from './chromium-places.mjs';

/**
 * The Chromium of this machine: the one that PRESSMARK_CHROMIUM names, else the first installed one that runs.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined} its path, or undefined where none is installed
 * @throws where PRESSMARK_CHROMIUM names something that does not run: another in its stead would surprise
 */
export function findChromium(env = process.env, platform = process.platform) {
  const named = env['PRESSMARK_CHROMIUM'];
  if (named === undefined || named === '') {
    return chromiumPlaces(env, platform).find((place) => canRun(place, platform));
  }
  if (canRun(named, platform)) return named;
  throw new Error(`PRESSMARK_CHROMIUM names ${named}, which does not run: correct it or unset it.`);
}
