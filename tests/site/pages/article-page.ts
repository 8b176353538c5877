import type { Locator, Page } from '@playwright/test';
import { ArchivePage } from './archive-page.ts';

/** An article's page. */
export class ArticlePage extends ArchivePage {
  readonly text: Locator;
  readonly margin: Locator;
  /** The place that the address points to. */
  readonly target: Locator;

  constructor(page: Page) {
    super(page);
    this.text = this.main.getByRole('article');
    this.margin = page.getByRole('complementary', { name: 'About this article' });
    this.target = this.text.locator(':target');
  }

  /** The paragraph that holds some words. */
  paragraph(words: string): Locator {
    return this.text.getByRole('paragraph').filter({ hasText: words });
  }
}
