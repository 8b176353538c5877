import { ArticlePage } from './pages/article-page.ts';
import { expect, test } from './site-test.ts';
import { ROOT, siteUrl } from './sites.ts';

const article = (slug: string) => siteUrl(ROOT, `articles/${encodeURIComponent(slug)}/`);

test('an article tells who wrote it, where, when, and what is in it', async ({ page }) => {
  await page.goto(article('sea-wall-gives-way-in-night-of-storms'));
  const { main, margin } = new ArticlePage(page);
  await expect(main).toContainText('By Ingrid Vale and Peter Anselm');
  await expect(main).toContainText('The Holmwick Courier');
  await expect(main.getByRole('time').first()).toHaveAttribute('datetime', '2019-02-28');
  await expect(margin.getByRole('link', { name: 'Fischer & Söhne' })).toBeVisible();
  await expect(margin).toContainText('Storm of February 2019');
  await expect(margin).toContainText('courier/2019/sea-wall.txt');
});

test('a date that was worked out is not printed as a fact', async ({ page }) => {
  await page.goto(article('ferry-line-to-leave-holmwick'));
  await expect(new ArticlePage(page).main).toContainText('worked out from the text, not stated');
});

test('a year that nobody stated is not printed', async ({ page }) => {
  await page.goto(article('reading-room-opens-in-old-customs-house'));
  const { main } = new ArticlePage(page);
  await expect(main).toContainText('year not stated');
  await expect(main.locator('header')).not.toContainText(/\b(19|20)\d\d\b/u);
});

test('an article without a date says so', async ({ page }) => {
  await page.goto(article('tide-tables-for-the-week'));
  await expect(new ArticlePage(page).main).toContainText('Date not stated');
});

test('what nobody has confirmed stands under the article', async ({ page }) => {
  await page.goto(article('engineer-warned-of-wall-a-year-ago'));
  await expect(new ArticlePage(page).margin).toContainText('people: Edda Thorne');
});

test('a paragraph has an address, reached by keyboard and marked when followed', async ({
  page,
}) => {
  await page.goto(article('sea-wall-gives-way-in-night-of-storms'));
  const view = new ArticlePage(page);
  const paragraph = view.paragraph('The gap lies between');
  const sign = paragraph.getByRole('link', { name: /paragraph/ });
  await expect(sign).toHaveCSS('opacity', '0');
  await sign.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(sign).toBeFocused();
  await expect(sign).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(paragraph).toHaveId(new URL(page.url()).hash.slice(1));
});

test('an article is marked with its own language', async ({ page }) => {
  await page.goto(article('해주의-기술자'));
  const view = new ArticlePage(page);
  await expect(view.text).toHaveAttribute('lang', 'ko');
  await expect(view.title).toHaveAttribute('lang', 'ko');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
