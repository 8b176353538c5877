import type { DatedPlace, EntityKind, Mention } from '../schema/loaded-article.ts';
import type { ArticleEntry, Link, Passage, TimelineEntry } from './archive.ts';
import { firstDay } from './compare-dates.ts';
import { compareText } from './compare-text.ts';
import { describeDate } from './describe-date.ts';
import { type IndexContext, linkToEntity } from './index-context.ts';

/** Days, months, and ranges of these: a year alone, a season or a day without a year has no place in a timeline. */
const ON_TIMELINE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?(?:\/\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u;

/**
 * What the articles tell of dated days, months and ranges, earliest first; of one day, as the articles stand
 * in the list. A sentence that tells the same date twice is one entry.
 */
export function timelineEntries(
  articles: readonly ArticleEntry[],
  context: IndexContext,
): TimelineEntry[] {
  const entries = articles.flatMap((article) => entriesOf(article, context));
  const ordered = entries.map((entry, index) => ({
    entry,
    index,
    day: firstDay(entry.edtf) ?? '',
  }));
  ordered.sort(
    (a, b) =>
      compareText(a.day, b.day) || compareText(a.entry.edtf, b.entry.edtf) || a.index - b.index,
  );
  return ordered.map(({ entry }) => entry);
}

function entriesOf(article: ArticleEntry, context: IndexContext): TimelineEntry[] {
  const told = new Set<string>();
  return article.dates.flatMap((place) => {
    const key = `${place.sentence} ${place.edtf}`;
    if (told.has(key) || !ON_TIMELINE.test(place.edtf.replace(/[~?%]/gu, ''))) return [];
    told.add(key);
    return entryOf(place, article, context);
  });
}

function entryOf(place: DatedPlace, article: ArticleEntry, context: IndexContext): TimelineEntry {
  const named = article.mentions.filter(({ sentence }) => sentence === place.sentence);
  return {
    date: describeDate(place.edtf, context.language),
    edtf: place.edtf,
    article,
    passage: passageOf(place, article.slug, context),
    people: linksTo('person', named, context),
    organizations: linksTo('organization', named, context),
    places: linksTo('place', named, context),
  };
}

function passageOf(
  { anchor, before, form, after }: DatedPlace,
  slug: string,
  { urls }: IndexContext,
): Passage {
  const parts = [
    { text: before, mention: false },
    { text: form, mention: true },
    { text: after, mention: false },
  ];
  return { url: urls.passage(slug, anchor), parts: parts.filter(({ text }) => text !== '') };
}

/** The distinct pages of a kind that mentions lead to. */
function linksTo(
  kind: EntityKind,
  mentions: readonly Mention[],
  { directory, urls }: IndexContext,
): Link[] {
  const own = mentions.filter((mention) => mention.kind === kind);
  const entities = new Set(own.map(({ name }) => directory.find(kind, name)));
  return [...entities].map((entity) => linkToEntity(entity, urls));
}
