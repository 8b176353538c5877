import type { Author } from '../../schema/article.ts';
import type { ClassifiedBlock } from '../clean/classify-block.ts';
import { type Byline, isLoneOpening, parseByline } from '../notation/byline.ts';
import { isLoneEmail } from '../notation/e-mail.ts';
import { isPaperName } from '../notation/paper-name.ts';
import type { PersonTest } from './person-test.ts';

/** How many lines below a lone "By" may hold names, and how many below the headline need no known name. */
const REACH = { namesBelow: 8, headline: 3 };

/** The names of the first line that opens as a byline, else of the first that names a role or an address. */
export function statedBylines(
  lines: readonly ClassifiedBlock[],
  headline: string | undefined,
  isPerson: PersonTest,
): Author[] | undefined {
  const belowHeadline = lines.findIndex(({ text }) => text === headline) + REACH.headline;
  const bylines = lines
    .map(({ kind, text }, index) => ({ kind, index, byline: bylineOf(kind, text) }))
    .flatMap(({ byline, index }) => (byline ? [{ ...byline, index }] : []));
  const opened =
    namesBelowOpening(lines, isPerson) ??
    bylines.find(({ form, authors }) => form === 'opened' && !isPaperName(authors[0]?.name ?? ''))
      ?.authors;
  const other = bylines.find(
    ({ form, authors, index }) =>
      form === 'email' ||
      (form === 'role' &&
        (index < belowHeadline || authors.every(({ name }) => isSigner(name, isPerson)))),
  );
  const found = opened ?? (other && [...other.authors, ...joined(lines, other.index)]);
  return found && distinct(found);
}

/** The names of the bylines right below one, each with a role, where nothing but addresses parts them. */
function joined(lines: readonly ClassifiedBlock[], from: number): Author[] {
  const authors: Author[] = [];
  for (const { kind, text } of lines.slice(from + 1)) {
    const byline = bylineOf(kind, text);
    if (byline && byline.form !== 'role') break;
    if (!byline && !isLoneEmail(text)) break;
    authors.push(...(byline?.authors ?? []));
  }
  return authors;
}

function bylineOf(kind: ClassifiedBlock['kind'], text: string): Byline | undefined {
  const byline = kind === 'byline' || kind === 'date' ? parseByline(text) : undefined;
  return byline && byline.authors.length > 0 ? byline : undefined;
}

/** Names in Hangul stand before a role and need no other test. */
function isSigner(name: string, isPerson: PersonTest): boolean {
  return /^\p{Script=Hangul}+$/u.test(name) || isPerson(name) > 0;
}

/** The names on the lines below a "By" that stands alone: whatever stands first, then persons. */
export function namesBelowOpening(
  lines: readonly ClassifiedBlock[],
  isPerson: PersonTest,
): Author[] | undefined {
  const at = lines.findIndex(({ text }) => isLoneOpening(text));
  if (at === -1) return undefined;
  const authors: Author[] = [];
  for (const { text } of lines.slice(at + 1, at + 1 + REACH.namesBelow)) {
    const byline = parseByline(text);
    if (byline?.form !== 'bare') break;
    if (authors.length > 0 && !byline.authors.every(({ name }) => isPerson(name) > 0)) break;
    authors.push(...byline.authors);
  }
  return authors.length > 0 ? authors : undefined;
}

/** Each author once. */
export function distinct(authors: readonly Author[]): Author[] {
  return authors.filter(({ name }, index) => authors.findIndex((a) => a.name === name) === index);
}
