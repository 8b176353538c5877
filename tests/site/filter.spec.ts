import { IndexPage } from './pages/index-page.ts';
import { expect, test } from './site-test.ts';
import { BELOW, ROOT, siteUrl } from './sites.ts';

const QUERIES: [what: string, path: string, query: string, found: string[]][] = [
  ['part of a name', 'people/', 'ostr', ['Ostrowska, Maria']],
  ['words in any order', 'people/', 'min-seo KANG', ['Kang Min-seo']],
  ['another form of a name', 'people/', 'tom hale', ['Hale, Tomas']],
  ['a name in its own script', 'people/', '강민', ['Kang Min-seo']],
  ['letters without their accents', 'organizations/', 'sohne', ['Fischer & Söhne']],
  ['a place', 'places/', 'ostm', ['Ostmark']],
  ['a tag, with the one above it', 'tags/', 'ferr', ['Transport', 'Ferries']],
  ['what is not there', 'people/', 'zz', []],
];

for (const [what, path, query, found] of QUERIES) {
  test(`an index is filtered by ${what}`, async ({ page }) => {
    await page.goto(siteUrl(BELOW, path));
    const index = new IndexPage(page);
    await index.box.pressSequentially(query);
    await expect(index.count).toHaveText(/^\d of \d+ \w+$/u);
    await expect(index.names).toHaveText(found);
  });
}

test('a filter works by keyboard alone', async ({ page }) => {
  await page.goto(siteUrl(ROOT, 'people/'));
  const index = new IndexPage(page);
  await index.box.focus();
  await page.keyboard.type('kang');
  await expect(index.count).toHaveText('1 of 6 people');
  await expect(index.initials).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(index.names).toHaveCount(6);
  await expect(index.initials).toBeVisible();
  await expect(index.count).toHaveText('');
  await page.keyboard.type('edda');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(index.title).toHaveText('Edda Thorne');
});

test('what a filter shows has an address, to which one comes back', async ({ page }) => {
  await page.goto(siteUrl(ROOT, 'people/'));
  const index = new IndexPage(page);
  await index.box.pressSequentially('thorne');
  await expect(page).toHaveURL(siteUrl(ROOT, 'people/?q=thorne'));
  await index.names.click();
  await expect(index.title).toHaveText('Edda Thorne');
  await page.goBack();
  await expect(index.box).toHaveValue('thorne');
  await expect(index.names).toHaveText(['Thorne, Edda']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no filter, and every name', async ({ page }) => {
    await page.goto(siteUrl(ROOT, 'people/'));
    const index = new IndexPage(page);
    await expect(index.box).toBeHidden();
    await expect(index.names).toHaveCount(6);
  });
});
