import { sortName } from '../names/sort-name.ts';
import type { EntityKind, Mention } from '../schema/loaded-article.ts';
import type { Appearance, ArticleEntry, NamedEntry } from './archive.ts';
import { chartByPeriod } from './chart-by-period.ts';
import { compareText } from './compare-text.ts';
import { countForms } from './count-forms.ts';
import { countedLinks } from './counted-links.ts';
import { type IndexContext, linkToEntity } from './index-context.ts';
import { indexLetter, NO_LETTER } from './index-letter.ts';
import type { NamedEntity } from '../names/name-directory.ts';
import { passagesOf } from './passages.ts';
import type { TimelineExcerpts } from './timeline-excerpts.ts';

/** The key under which articles list the names of each kind. */
const LISTED = { person: 'people', organization: 'organizations', place: 'places' } as const;

/** The index entries of a kind in their order, each with the entity it stands for. */
export function indexNames(
  kind: EntityKind,
  articles: readonly ArticleEntry[],
  context: IndexContext,
  timeline: TimelineExcerpts,
): Map<NamedEntity, NamedEntry> {
  const appearances = new Map<NamedEntity, NameInArticle[]>();
  for (const article of articles) {
    for (const [entity, mentions] of namesIn(article, kind, context)) {
      const own = appearances.get(entity);
      if (own) own.push({ article, mentions });
      else appearances.set(entity, [{ article, mentions }]);
    }
  }
  const entries = [...appearances].map(
    ([entity, own]) => [entity, entryOf(entity, own, context, timeline)] as const,
  );
  return new Map(entries.sort(([, a], [, b]) => compareEntries(a, b)));
}

/** What one article says of one entity. */
interface NameInArticle {
  article: ArticleEntry;
  mentions: Mention[];
}

/** The entities that an article lists, with their mentions in its text. */
function namesIn(
  { article, mentions }: ArticleEntry,
  kind: EntityKind,
  { directory }: IndexContext,
): Map<NamedEntity, Mention[]> {
  const found = new Map<NamedEntity, Mention[]>();
  for (const name of article[LISTED[kind]]) found.set(directory.find(kind, name), []);
  for (const mention of mentions) {
    if (mention.kind === kind) found.get(directory.find(kind, mention.name))?.push(mention);
  }
  return found;
}

function entryOf(
  entity: NamedEntity,
  own: NameInArticle[],
  context: IndexContext,
  timeline: TimelineExcerpts,
): NamedEntry {
  const { kind, slug, name, record } = entity;
  const { url } = linkToEntity(entity, context.urls);
  const sorted = kind === 'person' ? sortName(name, record) : withArticleBehind(name);
  const articles = own.map(({ article }) => article);
  const mentions = own.flatMap((one) => one.mentions);
  const appearances = own.map((one) => appearanceOf(one, context));
  const chart = chartByPeriod(
    appearances.map(({ article, mentionCount }) => {
      return { edtf: article.article.date, article, count: mentionCount };
    }),
    context.language,
  );
  return {
    kind,
    slug,
    url,
    name,
    sortName: sorted,
    letter: indexLetter(sorted),
    count: own.length,
    mentionCount: mentions.length,
    forms: countForms(mentions),
    ...(chart && { chart }),
    appearances,
    people: countedLinks(articles.flatMap(({ people }) => people.filter((one) => one.url !== url))),
    tags: countedLinks(articles.flatMap(({ tags }) => tags)),
    timeline: timeline.naming(url),
  };
}

function appearanceOf({ article, mentions }: NameInArticle, { urls }: IndexContext): Appearance {
  const urlOf = (anchor: string) => urls.passage(article.slug, anchor);
  const described = mentions.flatMap((mention) =>
    mention.described.map((text) => ({ text, url: urlOf(mention.anchor) })),
  );
  return {
    article,
    mentionCount: mentions.length,
    passages: passagesOf(mentions, urlOf),
    described,
  };
}

/** `The Hague` is found under H. */
function withArticleBehind(name: string): string {
  return name.replace(/^(?<article>The) (?<rest>\S.*)$/u, '$<rest>, $<article>');
}

function compareEntries(a: NamedEntry, b: NamedEntry): number {
  const isLast = (entry: NamedEntry) => Number(entry.letter === NO_LETTER);
  return (
    isLast(a) - isLast(b) ||
    compareText(a.letter, b.letter) ||
    compareText(a.sortName, b.sortName) ||
    compareText(a.slug, b.slug)
  );
}
