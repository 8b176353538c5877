import { ArchivePage } from './pages/archive-page.ts';
import { expect, test } from './site-test.ts';
import { EMPTY, siteUrl } from './sites.ts';

/** What an index says in an archive that has nothing yet, by its way at the head of the page. */
const WORDS: Record<string, string> = {
  Articles: 'The archive has no articles yet.',
  People: 'No article names people yet.',
  Organizations: 'No article names organizations yet.',
  Places: 'No article names places yet.',
  Tags: 'No article bears a tag yet.',
  Sections: 'No article states its section yet.',
};

test('an archive without articles says so on its home page', async ({ page }) => {
  await page.goto(siteUrl(EMPTY));
  const archive = new ArchivePage(page);
  await expect(archive.title).toHaveText('An empty archive');
  await expect(archive.main).toContainText('The archive has no articles yet.');
});

for (const [way, words] of Object.entries(WORDS)) {
  test(`an archive without articles has an index of ${way.toLowerCase()} that says so`, async ({
    page,
  }) => {
    await page.goto(siteUrl(EMPTY));
    const archive = new ArchivePage(page);
    await archive.goTo(way);
    await expect(archive.title).toHaveText(way);
    await expect(archive.main).toContainText(words);
  });
}
