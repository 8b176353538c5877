import { test as base, expect } from '@playwright/test';

/**
 * Playwright's test, with two promises that hold on every page it opens: the console stays free of errors,
 * and nothing is asked of another host.
 */
export const test = base.extend<{ promises: undefined }>({
  promises: [
    async ({ page }, use) => {
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') broken.push(`${page.url()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (new URL(request.url()).hostname !== '127.0.0.1')
          broken.push(`asked for ${request.url()}`);
      });
      await use(undefined);
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
