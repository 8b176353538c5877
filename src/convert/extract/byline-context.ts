import type { Author } from '../../schema/article.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import type { NearLines } from './byline-lines.ts';
import type { PersonTest } from './person-test.ts';

/** What is looked at to find who wrote an article. */
export interface BylineContext {
  page: CleanedPage;
  near: NearLines;
  headline: string | undefined;
  isPerson: PersonTest;
}

/** A way in which papers say who wrote; `undefined` where the page does not say it so. */
export type BylineWay = (context: BylineContext) => Author[] | undefined;
