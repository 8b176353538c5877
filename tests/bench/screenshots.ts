import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../src/setup/find-chromium.mjs';
import { KINDS_OF_PAGE } from '../site/kinds-of-page.ts';
import { serveFolder } from '../site/serve-folder.ts';

const WIDTHS = [360, 768, 1440];
const THEMES = ['light', 'dark'] as const;

/**
 * Takes a picture of every kind of page, to be looked at: three widths, both themes.
 * Arguments: the folder of a built site, a folder for the pictures, and paths of pages (else one a kind).
 */
export async function takeScreenshots([site, pictures, ...paths]: string[]): Promise<void> {
  if (site === undefined || pictures === undefined) {
    throw new Error('Name the folder of a built site and a folder for the pictures.');
  }
  mkdirSync(pictures, { recursive: true });
  const { url, server } = await serveFolder(site, '/');
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const path of paths.length > 0 ? paths : Object.values(KINDS_OF_PAGE)) {
        await page.goto(new URL(path, url).href);
        const file = join(pictures, `${nameOf(path)}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
      }
      await page.close();
    }
  }
  await browser.close();
  server.close();
}

function nameOf(path: string): string {
  return decodeURIComponent(path).replaceAll('/', '-').replace(/-$/u, '') || 'home';
}
