import type { ArchiveSettings } from '../../schema/archive.ts';
import type { Author } from '../../schema/article.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { mayMissText } from '../clean/may-miss-text.ts';
import type { StatedMetadata } from '../page.ts';
import { chooseByline } from './choose-byline.ts';
import { findDate, isFullDay } from './find-date.ts';
import { findLanguage } from './find-language.ts';
import { findPublication } from './find-publication.ts';
import { findSection } from './find-section.ts';
import type { PersonTest } from './person-test.ts';

/** What a page says about its article outside the text. */
export interface PageMetadata {
  /** Absent where no line is likely to be the headline. */
  title?: string;
  /** EDTF; absent where the page states no date. */
  date?: string;
  section: string[];
  publication?: string;
  authors: Author[];
  language: string;
  /** Fields that a person should look at. */
  unsure: string[];
}

/** Reads an article's metadata off the cleaned page; what its head states comes before what lines look like. */
export function extractMetadata(
  page: CleanedPage,
  stated: StatedMetadata,
  settings: ArchiveSettings,
  isPerson: PersonTest,
): PageMetadata {
  const isHint = stated.from?.title === undefined || stated.from.title === 'title';
  const isPrinted = isHint && (page.headline?.certain || stated.title === undefined);
  const title = isPrinted ? page.headline?.text : stated.title;
  const date = stated.date ?? findDate(page);
  const section = findSection(page, title);
  const publication = findPublication(page, stated.publication, settings);
  const byline = chooseByline(page, stated, { headline: title, publication, isPerson });
  const unsure = {
    title: isHint && !page.headline?.certain,
    date: !isFullDay(date),
    authors: byline.trust !== 'stated',
    body: mayMissText(page),
  };
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    section: section.length > 0 ? section : (stated.section ?? []),
    ...(publication !== undefined && { publication }),
    authors: byline.authors,
    language: stated.language ?? findLanguage(page, publication, settings),
    unsure: Object.entries(unsure).flatMap(([field, isUnsure]) => (isUnsure ? [field] : [])),
  };
}
