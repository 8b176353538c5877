import { ArchivePage } from './pages/archive-page.ts';
import { ArticlePage } from './pages/article-page.ts';
import { PersonPage } from './pages/person-page.ts';
import { expect, test } from './site-test.ts';
import { ROOT, siteUrl } from './sites.ts';

test.use({ javaScriptEnabled: false });

test('a reader goes from what happened on a day to the words that say so', async ({ page }) => {
  await page.goto(siteUrl(ROOT));
  const archive = new ArchivePage(page);
  await archive.goTo('Timeline');
  const months = archive.main.getByRole('region', { name: /2019$/ });
  await expect(months.getByRole('heading')).toHaveText(['February 2019', 'March 2019']);
  const storm = archive.main.getByRole('listitem').filter({ hasText: '28 February 2019' }).first();
  await expect(storm.locator('time')).toHaveAttribute('datetime', '2019-02-28');
  await expect(storm.getByRole('link', { name: 'Holmwick', exact: true })).toBeVisible();
  await storm.getByRole('link', { name: 'Thursday' }).click();
  await expect(new ArticlePage(page).target).toHaveText('Thursday');
});

test('the pages of a person, a place and a tag have their part of the timeline', async ({
  page,
}) => {
  for (const path of ['places/holmwick/', 'tags/harbour/']) {
    await page.goto(siteUrl(ROOT, path));
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await expect(timeline).toContainText('28 February 2019');
  }
});

test('an event has its coverage in order, and the sentences that date it', async ({ page }) => {
  await page.goto(siteUrl(ROOT));
  const archive = new ArchivePage(page);
  await archive.goTo('Events');
  await archive.follow('Storm of February 2019');
  await expect(page.getByRole('region', { name: 'What dates it' })).toContainText(
    'in the early hours of Thursday',
  );
  const coverage = page
    .getByRole('region', { name: 'Coverage' })
    .getByRole('heading', { level: 3 });
  await expect(coverage).toHaveText([
    'Sea wall gives way in night of storms',
    /^ *Engineer warned of wall a year ago/,
  ]);
  await archive.follow('Tomas Hale');
  await expect(archive.title).toHaveText('Tomas Hale');
  await page.goBack();
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(archive.title).toHaveText('Council vote on the sea wall');
});

test('a person’s page lists what they said', async ({ page }) => {
  await page.goto(siteUrl(ROOT, 'people/tomas-hale/'));
  const said = page.getByRole('region', { name: 'In their own words' });
  await expect(said.getByRole('paragraph')).toHaveText([
    '“We knew that it was old,” Hale said.',
    /tired/,
  ]);
  await said.getByRole('link', { name: /this tired/ }).click();
  await expect(new ArticlePage(page).target).toContainText('this tired');
  await page.goto(siteUrl(ROOT, 'people/edda-thorne/'));
  await expect(new PersonPage(page).main).not.toContainText('Nobody opens post');
});

test('readers see how much rests on sources without a name', async ({ page }) => {
  await page.goto(siteUrl(ROOT, 'sources/'));
  const { main } = new ArchivePage(page);
  await expect(main).toContainText('1 quotation of 3');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(['a member of the board']);
  await expect(main).toContainText('Nobody opens post at the quay');
});
