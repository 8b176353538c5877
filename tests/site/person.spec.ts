import { ArchivePage } from './pages/archive-page.ts';
import { ArticlePage } from './pages/article-page.ts';
import { PersonPage } from './pages/person-page.ts';
import { expect, test } from './site-test.ts';
import { ROOT, siteUrl } from './sites.ts';

test('a person has native names, other forms, dated roles and company', async ({ page }) => {
  await page.goto(siteUrl(ROOT, 'people/kang-min-seo/'));
  const { main, company } = new PersonPage(page);
  await expect(main.locator('[lang=ko]').filter({ hasText: '강민서' }).first()).toBeVisible();
  await expect(main.locator('[lang=zh-Hant]')).toHaveText('姜玟瑞');
  await expect(main).toContainText('Minseo Kang');
  await expect(main).toContainText('harbour engineer, Holmwick Harbour Board');
  await expect(main).toContainText('January 2019');
  await expect(company.getByRole('link', { name: 'Tomas Hale' })).toBeVisible();
  await expect(company.getByRole('link', { name: 'Harbour and sea wall' })).toBeVisible();
});

test('a person has roles in the words of the papers, each leading to its place', async ({
  page,
}) => {
  await page.goto(siteUrl(ROOT, 'people/kang-min-seo/'));
  const { described } = new PersonPage(page);
  await expect(described.getByRole('paragraph')).toHaveText([
    'harbour engineer of the Holmwick Harbour Board',
    'the engineer',
  ]);
  await described.getByRole('link', { name: '28 February 2019' }).last().click();
  await expect(new ArticlePage(page).target).toHaveText('the engineer');
});

test('a chart of mentions says in words and figures what it shows', async ({ page }) => {
  await page.goto(siteUrl(ROOT, 'people/tomas-hale/'));
  const { mentions } = new PersonPage(page);
  const chart = mentions.getByRole('img', { name: /^Mentions of Tomas Hale by month/ });
  await expect(chart).toBeVisible();
  await expect(chart).toHaveAccessibleName(/From February 2019 to March 2019/);
  await expect(mentions).toContainText('1 article whose month is not known is left out.');
  await mentions.getByText('The figures').click();
  await expect(mentions.getByRole('row').first()).toHaveText(/Month\s*Mentions\s*Articles/);
  await expect(mentions.getByRole('row')).toHaveCount(3);
});

test('there is no chart where it would say nothing', async ({ page }) => {
  await page.goto(siteUrl(ROOT, 'people/maria-ostrowska/'));
  await expect(new PersonPage(page).mentions.getByRole('img')).toHaveCount(0);
});

test('every sentence that names a person stands on the page, with the form emphasised', async ({
  page,
}) => {
  await page.goto(siteUrl(ROOT, 'people/maria-ostrowska/'));
  const person = new PersonPage(page);
  await expect(person.mentions.getByRole('paragraph')).toHaveText([
    /mentions in 2 articles/,
    /Maria Ostrowska said that the line had lost a third/,
    /“People forgive a ferry that is late,” Ostrowska said\./,
    /Its manager, Maria Ostrowska, asked travellers/,
    /Ostrowska would not say how long/,
  ]);
  const form = person.sentence('Ostrowska would not say').getByRole('link', { name: 'Ostrowska' });
  await expect(form).toHaveCSS('font-weight', '600');
});

test('the index sorts by family name, whatever its position', async ({ page }) => {
  await page.goto(siteUrl(ROOT, 'people/'));
  const { main } = new ArchivePage(page);
  await expect(main.getByRole('listitem').getByRole('link').filter({ hasText: /../ })).toHaveText([
    'Hale, Tomas',
    'Kang Min-seo',
    'Marchbanks-Fotheringay, Anneliese',
    'Okafor, Jonas',
    'Ostrowska, Maria',
    'Thorne, Edda',
  ]);
  await page.getByRole('navigation', { name: 'Initials' }).getByRole('link', { name: 'O' }).click();
  await expect(main.getByRole('heading', { name: 'O', exact: true })).toBeInViewport();
});
