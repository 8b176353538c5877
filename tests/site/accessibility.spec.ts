import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';
import { expect, test } from './site-test.ts';
import { BELOW, siteUrl } from './sites.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe('in the light theme', () => {
  test.use({ colorScheme: 'light' });

  for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
    test(`axe finds no barrier on the ${kind} page`, async ({ page }) => {
      await page.goto(siteUrl(BELOW, path));
      expect(await barriers(page, (axe) => axe.withTags(RULES))).toEqual([]);
    });
  }
});

// The themes differ in colours alone.
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('all text has a contrast of 7:1', async ({ page }) => {
      test.slow();
      const faint: string[][] = [];
      for (const path of Object.values(KINDS_OF_PAGE)) {
        await page.goto(siteUrl(BELOW, path));
        faint.push(...(await barriers(page, (axe) => axe.withRules('color-contrast-enhanced'))));
      }
      expect(faint).toEqual([]);
    });
  });
}

/** What axe finds: the rule and the elements that break it. */
async function barriers(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[][]> {
  const { violations } = await choose(new AxeBuilder({ page })).analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]);
}
