import type { Author } from '../../schema/article.ts';
import type { ClassifiedBlock } from '../clean/classify-block.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { isAgency } from '../notation/byline-words.ts';
import { parseByline } from '../notation/byline.ts';
import { besideDate } from '../notation/date-line.ts';
import { isHanName } from '../notation/han-name.ts';
import { isPaperName } from '../notation/paper-name.ts';
import type { BylineContext } from './byline-context.ts';
import { distinct } from './stated-bylines.ts';

/** A longer row of names is a menu. */
const MOST_AUTHORS = 4;

/**
 * The names of the first line that has nothing but names, or nothing else beside a date: of persons whom the
 * article does not speak of. `least`: how sure it must be that the first is a person's.
 */
export function bareNamesIn(
  lines: readonly ClassifiedBlock[],
  { page, headline, isPerson }: BylineContext,
  least: number,
): Author[] | undefined {
  const isAuthor = (name: string) => {
    const sureness = isPerson(name);
    const isOther = isPaperName(name) || isSubject(name, page, headline);
    return sureness > 0 && sureness >= least && !isOther;
  };
  return lines
    .filter(({ text }) => text !== headline)
    .map((line) => bareNames(line, isAuthor))
    .find((authors) => authors.length > 0);
}

function bareNames({ kind, text }: ClassifiedBlock, isAuthor: (name: string) => boolean): Author[] {
  const words = kind === 'date' ? (besideDate(text) ?? []).join(' ') : text;
  if (isHanName(words) && !(kind === 'date' && words.includes(' '))) return [{ name: words }];
  const byline = kind === 'prose' ? undefined : parseByline(words);
  const [first, ...others] = distinct(byline?.authors ?? []);
  if (!first || others.length >= MOST_AUTHORS || !isAuthor(first.name)) return [];
  const areJoined = others.length === 1 && JOINED.test(words);
  return [first, ...others.filter(({ name }) => areJoined || isAgency(name) || isAuthor(name))];
}

/** Two names of which one is a person's are both, where nothing but these joins them. */
const JOINED = /^[^,;|]+(?:\/|\s(?:and|und|et|och|og|y|e)\s)[^,;|]+$/u;

/** Whom the article speaks of did not write it: a bare name may be a tag or a picture's. */
function isSubject(name: string, { run }: CleanedPage, headline = ''): boolean {
  const shortName = name.split(' ').slice(-2).join(' ');
  const prose = run.filter(({ kind }) => kind === 'prose').map(({ text }) => text);
  return [headline, ...prose].some((text) => text.includes(shortName) && !text.startsWith(name));
}
