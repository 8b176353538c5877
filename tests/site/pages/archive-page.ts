import type { Locator, Page } from '@playwright/test';

/** What every page of the archive has. */
export class ArchivePage {
  readonly page: Page;
  readonly title: Locator;
  readonly main: Locator;
  readonly ways: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.main = page.getByRole('main');
    this.ways = page.getByRole('navigation', { name: 'Archive', exact: true });
  }

  /** Follows one of the ways at the head of the page: "People". */
  async goTo(way: string): Promise<void> {
    await this.ways.getByRole('link', { name: way, exact: true }).click();
  }

  /** Follows a link of the page itself. */
  async follow(name: string): Promise<void> {
    await this.main.getByRole('link', { name, exact: true }).first().click();
  }
}
