import type { Refusal } from '../files/find-raw-files.ts';
import { printable } from '../files/printable.ts';
import { formatProblem, type Problem } from '../schema/problem.ts';
import type { Placed, Placement } from './write/article-shelf.ts';

/** What a run of convert did. */
export interface ConvertReport {
  articles: (Placed & { path: string; review: string[] })[];
  /** Files with the same bytes as another one, which was converted. */
  duplicates: { path: string; of: string }[];
  refused: Refusal[];
  /** What was wrong with settings and records. */
  problems: Problem[];
}

/** Whether everything went in. */
export function isComplete(report: ConvertReport): boolean {
  return report.refused.length === 0 && report.problems.length === 0;
}

/** What the counts at the end are called; placements without an article in a run are not printed. */
const COUNTED: readonly [Placement, string][] = [
  ['new', 'converted'],
  ['changed', 'converted again, as they read differently now'],
  ['unchanged', 'unchanged'],
  ['edited', 'edited by hand and left alone, though they would read differently now'],
  ['deleted', 'deleted by hand and left away'],
];

/** The report for people: what was unsure, left alone, refused or broken, file by file, then the counts. */
export function formatReport(report: ConvertReport): string {
  const { articles, duplicates, refused, problems } = report;
  const unsure = articles.filter(
    ({ review, placement }) => review.length > 0 && isFresh(placement),
  );
  const sections = [
    section('Written', written(articles)),
    section('Unsure (see `review` in each article)', unsure.map(formatUnsure)),
    section(
      'Edited by hand, so left alone',
      articles
        .filter(({ placement }) => placement === 'edited')
        .map(({ slug }) => `articles/${slug}.mdx`),
    ),
    section(
      'The same bytes as another file',
      duplicates.map(({ path, of }) => `${path}: same as ${of}`),
    ),
    section(
      'Refused',
      refused.map(({ path, reason }) => `${path}: ${reason}`),
    ),
    section('Broken records, done without', problems.map(formatProblem)),
    formatCounts(report),
  ];
  return sections.filter((text) => text !== '').join('\n\n');
}

/** A long list of files tells nobody anything. */
const MOST_WRITTEN = 20;

function written(articles: ConvertReport['articles']): string[] {
  const fresh = articles.filter(({ placement }) => isFresh(placement));
  const lines = fresh
    .slice(0, MOST_WRITTEN)
    .map(({ slug, path }) => `articles/${slug}.mdx from ${path}`);
  const more = fresh.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

function isFresh(placement: Placement): boolean {
  return placement === 'new' || placement === 'changed';
}

/** Why convert was unsure, by the field that a line of `review` begins with. */
const WHY_UNSURE: Record<string, string> = {
  title: 'no line is clearly the headline',
  date: 'no full date is stated',
  authors: 'a name stands where bylines do, but does not say that it is one',
  people: 'could be several people, or nobody with a full name',
  tags: 'stated by the file, but no tag of content/tags',
  body: 'sentences were left out that may be the article’s, or another article’s in the same file',
  text: '\uFFFD stands for what could not be read',
};

function formatUnsure({ slug, review }: ConvertReport['articles'][number]): string {
  const reasons = review.map((entry) => {
    const why = WHY_UNSURE[entry.split('/')[0] ?? ''];
    return why === undefined ? entry : `${entry} (${why})`;
  });
  return `articles/${slug}.mdx: ${reasons.join('; ')}`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : [heading, ...lines.map((line) => `  ${printable(line)}`)].join('\n');
}

function formatCounts({ articles, refused }: ConvertReport): string {
  const counts = COUNTED.map(([placement, words]) => {
    const count = articles.filter((article) => article.placement === placement).length;
    return count > 0 ? `${count} ${words}` : '';
  });
  const all = [...counts, refused.length > 0 ? `${refused.length} refused` : ''].filter(Boolean);
  return all.length > 0 ? `${all.join('; ')}.` : 'Nothing to convert.';
}
