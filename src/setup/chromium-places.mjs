import { delimiter, join } from 'node:path';

/** Names that packages give a Chromium on the search path; Debian's own first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Folders below a Windows program folder, the plain Chromium first; Edge is a Chromium that every Windows has. */
const WINDOWS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const MAC = [
  'Applications/Chromium.app/Contents/MacOS/Chromium',
  'Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Where a Chromium may be installed, likeliest first; most of the places will be empty.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} absolute paths
 */
export function chromiumPlaces(env, platform) {
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return below(folders, WINDOWS);
  }
  const onPath = below((env['PATH'] ?? '').split(delimiter), NAMES);
  if (platform === 'darwin') return [...onPath, ...below(['/', env['HOME']], MAC)];
  return [...onPath, '/usr/bin/chromium', '/opt/google/chrome/chrome'];
}

/**
 * @param {(string | undefined)[]} folders
 * @param {string[]} names
 */
function below(folders, names) {
  return names.flatMap((name) => folders.flatMap((folder) => (folder ? join(folder, name) : [])));
}
