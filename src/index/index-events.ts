import type { KnownEvent } from '../schema/event.ts';
import { liesWithin } from '../schema/lies-within.ts';
import type { ArticleEntry, EventEntry, Link, TimelineEntry } from './archive.ts';
import { compareNewestFirst, firstDay } from './compare-dates.ts';
import { compareText } from './compare-text.ts';
import { countedLinks } from './counted-links.ts';
import { describeDate } from './describe-date.ts';
import { type IndexContext, linkToEntity } from './index-context.ts';

/** Every known event with its coverage, in the order of their dates; those without a date last. */
export function indexEvents(
  articles: readonly ArticleEntry[],
  timeline: readonly TimelineEntry[],
  context: IndexContext,
): EventEntry[] {
  const telling = articlesByEvent(articles);
  const dated = Map.groupBy(timeline, ({ article }) => article);
  const entries = [...context.events]
    .sort(([a, one], [b, other]) => compareEvents(one, other) || compareText(a, b))
    .map(([slug, record]) => {
      const own = telling.get(record.name) ?? [];
      const sentences = own.flatMap((article) => dated.get(article) ?? []);
      return entryOf(slug, record, own, sentences, context);
    });
  return entries.map((entry, index) =>
    withNeighbours(entry, entries[index - 1], entries[index + 1]),
  );
}

function compareEvents(a: KnownEvent, b: KnownEvent): number {
  const undated = Number(firstDay(a.date) === undefined) - Number(firstDay(b.date) === undefined);
  return undated || -compareNewestFirst(a.date, b.date);
}

/** Articles by the event's name, earliest first. */
function articlesByEvent(articles: readonly ArticleEntry[]): Map<string, ArticleEntry[]> {
  const telling = new Map<string, ArticleEntry[]>();
  for (const article of articles.toReversed()) {
    for (const name of article.article.events) {
      const own = telling.get(name);
      if (own) own.push(article);
      else telling.set(name, [article]);
    }
  }
  return telling;
}

function entryOf(
  slug: string,
  record: KnownEvent,
  articles: ArticleEntry[],
  told: readonly TimelineEntry[],
  context: IndexContext,
): EventEntry {
  const { urls, language } = context;
  const people = record.people.flatMap((name) => pageOf('person', name, context) ?? []);
  const takingPart = new Set(people.map(({ url }) => url));
  const place = record.place === undefined ? undefined : pageOf('place', record.place, context);
  const named = countedLinks(articles.flatMap((article) => article.people));
  return {
    slug,
    url: urls.event(slug),
    name: record.name,
    record,
    date: describeDate(record.date, language),
    count: articles.length,
    articles,
    dated: told.filter(({ edtf }) => record.date !== undefined && liesWithin(edtf, record.date)),
    people,
    ...(place && { place }),
    named: named.filter(({ url }) => !takingPart.has(url)),
  };
}

/** The page of somebody or something that an event's record names, if there is one. */
function pageOf(
  kind: 'person' | 'place',
  name: string,
  { directory, urls }: IndexContext,
): Link | undefined {
  const entity = directory.lookUp(kind, name);
  return entity && linkToEntity(entity, urls);
}

function withNeighbours(
  entry: EventEntry,
  before: EventEntry | undefined,
  behind: EventEntry | undefined,
): EventEntry {
  const linkTo = ({ name, url }: EventEntry): Link => ({ label: name, url });
  return {
    ...entry,
    ...(before && { earlier: linkTo(before) }),
    ...(behind && { later: linkTo(behind) }),
  };
}
