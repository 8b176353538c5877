import { ArchivePage } from './pages/archive-page.ts';
import { ArticlePage } from './pages/article-page.ts';
import { PersonPage } from './pages/person-page.ts';
import { expect, test } from './site-test.ts';
import { FULL_SITES, siteUrl } from './sites.ts';

// A reader's ways need no script: all of this happens with JavaScript off.
test.use({ javaScriptEnabled: false });

for (const site of FULL_SITES) {
  test.describe(`a reader of a site ${site.name}`, () => {
    test.beforeEach(({ page }) => page.goto(siteUrl(site)));

    test('finds an article from a tag', async ({ page }) => {
      const archive = new ArchivePage(page);
      await archive.goTo('Tags');
      await archive.follow('Harbour and sea wall');
      await expect(archive.title).toHaveText('Harbour and sea wall');
      await archive.follow('Council votes to mend the wall');
      await expect(new ArticlePage(page).text).toContainText('By nine votes to six');
    });

    test('finds a tag below a broader one, and its articles under both', async ({ page }) => {
      const archive = new ArchivePage(page);
      await archive.goTo('Tags');
      await archive.follow('Transport');
      await archive.follow('Sunday sailing in the sound');
      await new ArticlePage(page).margin.getByRole('link', { name: 'Ferries' }).click();
      await expect(archive.title).toHaveText('Ferries');
      await archive.follow('Transport');
      await expect(archive.title).toHaveText('Transport');
    });

    test('is told why an article bears a tag', async ({ page }) => {
      const archive = new ArchivePage(page);
      await archive.goTo('Tags');
      await page.getByRole('heading', { name: 'A to Z' }).scrollIntoViewIfNeeded();
      await archive.follow('Harbour and sea wall');
      const reasons = page
        .getByRole('listitem')
        .filter({ hasText: 'Council votes to mend' })
        .first();
      await expect(reasons).toContainText('Tagged for “sea wall” (opening, 3 times), Edda Thorne');
      await archive.goTo('Tags');
      await archive.follow('Local elections');
      await expect(archive.main).toContainText('Tagged by an editor');
      await archive.goTo('Tags');
      await archive.follow('Transport');
      await expect(archive.main).toContainText('Tagged: Ferries');
    });

    test('goes from a person to a mention in its place, and back', async ({ page }) => {
      const person = new PersonPage(page);
      await person.goTo('People');
      await person.follow('Kang Min-seo');
      await expect(person.title).toHaveText('Kang Min-seo');
      const sentence = person.sentence('Kang told this paper');
      await sentence.getByRole('link', { name: 'Kang' }).click();

      const article = new ArticlePage(page);
      await expect(article.title).toHaveText('Sea wall gives way in night of storms');
      await expect(article.target).toHaveText('Kang');
      await expect(article.target).toBeInViewport();
      await article.target.click();
      await expect(person.title).toHaveText('Kang Min-seo');

      await page.goBack();
      await page.goBack();
      await expect(sentence).toBeInViewport();
    });

    test('reads a person whose page was merged under the new name', async ({ page }) => {
      await page.goto(siteUrl(site, 'people/minseo-kang/'));
      await expect(page).toHaveURL(siteUrl(site, 'people/kang-min-seo/'));
      await expect(new PersonPage(page).title).toHaveText('Kang Min-seo');
    });

    test('goes through the list of articles and from article to article', async ({ page }) => {
      const archive = new ArchivePage(page);
      await archive.goTo('Articles');
      await page.getByRole('link', { name: /^Next/ }).click();
      await expect(archive.title).toHaveText('Articles, page 2');
      await page.getByRole('link', { name: /^Previous/ }).click();
      await expect(archive.title).toHaveText('Articles');
      await archive.follow('Sea wall gives way in night of storms');
      await page.getByRole('link', { name: /^Next/ }).click();
      await expect(archive.title).not.toHaveText('Sea wall gives way in night of storms');
      await page.getByRole('link', { name: /^Previous/ }).click();
      await expect(archive.title).toHaveText('Sea wall gives way in night of storms');
    });

    test('goes from an article to its section, and from a place to its articles', async ({
      page,
    }) => {
      const archive = new ArchivePage(page);
      await archive.goTo('Places');
      await archive.follow('Ostmark');
      await archive.follow('Ferry line to leave Holmwick by summer');
      await archive.follow('National');
      await expect(archive.title).toHaveText('National');
      await archive.follow('Politics');
      await expect(archive.main).toContainText('Council votes to mend the wall');
    });

    test('reads about the archive', async ({ page }) => {
      const archive = new ArchivePage(page);
      await archive.goTo('About');
      await expect(archive.title).toHaveText('About this archive');
      await expect(archive.main.getByRole('heading', { level: 2 })).toHaveCount(2);
    });
  });
}
