// Sets up what a fresh machine lacks; runs before every npm script that needs it.
// Plain JavaScript without packages, because it runs on Node 20 before any is installed.
//
//   node src/setup/setup.mjs             packages and Node 24
//   node src/setup/setup.mjs --browser   a Chromium for the tests as well
//
// Everything it says goes to standard error: standard output belongs to the command that follows.
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node.mjs';
import { installChromium } from './install-chromium.mjs';
import { installPackages } from './install-packages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

try {
  installPackages(root);
  checkNode(root);
  if (process.argv.includes('--browser')) await installChromium(root);
} catch (error) {
  console.error(`setup: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
