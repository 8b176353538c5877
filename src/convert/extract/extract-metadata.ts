import type { ArchiveSettings } from '../../schema/archive.ts';
import type { Author } from '../../schema/article.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import type { StatedMetadata } from '../page.ts';
import { findAuthors } from './find-authors.ts';
import { findDate, isFullDay } from './find-date.ts';
import { findPublication } from './find-publication.ts';
import { findSection } from './find-section.ts';

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
  isPerson: (name: string) => boolean,
): PageMetadata {
  const title = stated.from?.title === undefined ? page.headline?.text : stated.title;
  const date = stated.date ?? findDate(page);
  const section = findSection(page, title);
  const publication = findPublication(page, stated.publication, settings);
  const printed = findAuthors(page, title, isPerson);
  const isOwnName = stated.authors?.every(({ name }) => name === publication) ?? true;
  const byline =
    stated.authors &&
    !(isOwnName && printed.certain && printed.authors.some(({ name }) => name.includes(' ')))
      ? { authors: withPrintedEmails(stated.authors, printed.authors), certain: true }
      : printed;
  const unsure = {
    title: stated.from?.title === undefined && !page.headline?.certain,
    date: !isFullDay(date),
    authors: !byline.certain,
  };
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    section: section.length > 0 ? section : (stated.section ?? []),
    ...(publication !== undefined && { publication }),
    authors: byline.authors,
    language: stated.language ?? languageOf(page, publication, settings),
    unsure: Object.entries(unsure).flatMap(([field, isUnsure]) => (isUnsure ? [field] : [])),
  };
}

/** A page's head states names; the line under the headline has the addresses too. */
function withPrintedEmails(stated: readonly Author[], printed: readonly Author[]): Author[] {
  return stated.map((author) => ({
    ...author,
    ...printed.find(({ name }) => name === author.name),
  }));
}

/** The language that a script is written for, as far as the script alone tells. */
const LANGUAGE_BY_SCRIPT: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
];

/** Share of a text's letters from which on its script decides. Japanese has more Han than Kana. */
const SCRIPT_SHARE = 0.2;

/** What the script says, else the paper's language where archive.yaml knows it, else the archive's. */
function languageOf(
  page: CleanedPage,
  publication: string | undefined,
  settings: ArchiveSettings,
): string {
  const text = page.run.map((block) => block.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const byScript = LANGUAGE_BY_SCRIPT.find(
    ([script]) => (text.match(script)?.length ?? 0) > letters * SCRIPT_SHARE,
  )?.[1];
  const paper = settings.publications.find(({ name }) => name === publication);
  return byScript ?? paper?.language ?? settings.language;
}
