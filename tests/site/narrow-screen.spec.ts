import { KINDS_OF_PAGE } from './kinds-of-page.ts';
import { expect, test } from './site-test.ts';
import { ROOT, siteUrl } from './sites.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  const wide: string[] = [];
  for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
    await page.goto(siteUrl(ROOT, path));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${kind}: ${width} px`);
  }
  expect(wide).toEqual([]);
});
