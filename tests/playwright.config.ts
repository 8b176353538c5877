import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/setup/find-chromium.mjs';

const executablePath = findChromium();

/** The browser tests: a real Chromium on the built site, which the global setup builds and serves. */
export default defineConfig({
  testDir: './site',
  globalSetup: './site/global-setup.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  use: {
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: {
      // Without one installed, Playwright's own. It adds --no-sandbox, --disable-background-networking and the like itself.
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--disable-gpu'],
    },
  },
});
