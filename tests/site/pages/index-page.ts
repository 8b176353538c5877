import type { Locator, Page } from '@playwright/test';
import { ArchivePage } from './archive-page.ts';

/** An index of people, organizations, places or tags, with its filter. */
export class IndexPage extends ArchivePage {
  readonly box: Locator;
  readonly count: Locator;
  /** The names that are to be seen. */
  readonly names: Locator;
  readonly initials: Locator;

  constructor(page: Page) {
    super(page);
    this.box = this.main.getByRole('searchbox');
    this.count = this.main.getByRole('status');
    this.initials = page.getByRole('navigation', { name: 'Initials' });
    this.names = this.main.locator('#entries').getByRole('link');
  }
}
