import type { Archive, ArchiveInput } from './archive.ts';
import { compareText } from './compare-text.ts';
import { indexArticles } from './index-articles.ts';
import type { IndexContext } from './index-context.ts';
import { indexEvents } from './index-events.ts';
import { indexNames } from './index-names.ts';
import { indexPeople } from './index-people.ts';
import { indexSections } from './index-sections.ts';
import { indexSources } from './index-sources.ts';
import { indexTags } from './index-tags.ts';
import { indexTimeline } from './index-timeline.ts';
import { listPages } from './list-pages.ts';
import { makeNameDirectory } from '../names/name-directory.ts';
import { redirectsOf } from './redirects.ts';
import { sectionPaths } from './section-paths.ts';
import { timelineEntries } from './timeline-entries.ts';
import { timelineExcerpts } from './timeline-excerpts.ts';
import { makeUrls } from '../site/urls.ts';

/** Makes every index of the archive from its articles and records. Pure: same input, same archive. */
export function buildArchive(input: ArchiveInput): Archive {
  const { settings, base, articles: loaded, people, tags, events } = input;
  const urls = makeUrls(base);
  const metadata = loaded.map(({ article }) => article);
  const context: IndexContext = {
    urls,
    language: settings.language,
    directory: makeNameDirectory(metadata, people),
    sections: sectionPaths(metadata.map(({ section }) => section)),
    tags,
    events,
    eventSlugs: new Map([...events].map(([slug, { name }]) => [name, slug])),
  };
  const articles = indexArticles(loaded, context);
  const timeline = timelineEntries(articles, context);
  const excerpts = timelineExcerpts(timeline, settings.language);
  const persons = indexPeople(articles, context, excerpts);
  return {
    settings,
    urls,
    articles,
    articlePages: listPages(articles, urls),
    people: persons,
    organizations: [...indexNames('organization', articles, context, excerpts).values()],
    places: [...indexNames('place', articles, context, excerpts).values()],
    tags: indexTags(articles, context, excerpts),
    sections: indexSections(articles, context),
    events: indexEvents(articles, timeline, context),
    timeline: indexTimeline(timeline, context),
    sources: indexSources(articles, context),
    pages: input.pages
      .map(({ id, title }) => ({ label: title, url: urls.page(id) }))
      .sort((a, b) => compareText(a.url, b.url)),
    redirects: redirectsOf(people, persons, urls),
  };
}
