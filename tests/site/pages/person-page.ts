import type { Locator, Page } from '@playwright/test';
import { ArchivePage } from './archive-page.ts';

/** A person's page. */
export class PersonPage extends ArchivePage {
  readonly mentions: Locator;
  readonly described: Locator;
  readonly company: Locator;

  constructor(page: Page) {
    super(page);
    this.mentions = page.getByRole('region', { name: 'What the papers say' });
    this.described = page.getByRole('region', { name: 'Described as' });
    this.company = page.getByRole('complementary');
  }

  /** The sentence that holds some words. */
  sentence(words: string): Locator {
    return this.mentions.getByRole('paragraph').filter({ hasText: words });
  }
}
