import type { CleanedPage } from '../clean/clean-page.ts';
import { parseBreadcrumb } from '../notation/breadcrumb.ts';

/** The section path of the breadcrumb nearest to the text; the headline, if it ends the trail, left off. */
export function findSection(page: CleanedPage, headline: string | undefined): string[] {
  const trails = page.head.filter(({ kind }) => kind === 'breadcrumb');
  const steps = parseBreadcrumb(trails.at(-1)?.text ?? '') ?? [];
  return [...new Set(steps)].filter((step) => step !== headline && !headline?.startsWith(step));
}
