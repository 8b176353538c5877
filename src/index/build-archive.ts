import type { Archive, ArchiveInput } from './archive.ts';
import { compareText } from './compare-text.ts';
import { indexArticles } from './index-articles.ts';
import type { IndexContext } from './index-context.ts';
import { indexNames } from './index-names.ts';
import { indexPeople } from './index-people.ts';
import { indexSections } from './index-sections.ts';
import { indexTags } from './index-tags.ts';
import { listPages } from './list-pages.ts';
import { makeNameDirectory } from '../names/name-directory.ts';
import { redirectsOf } from './redirects.ts';
import { sectionPaths } from './section-paths.ts';
import { makeUrls } from '../site/urls.ts';

/** Makes every index of the archive from its articles and records. Pure: same input, same archive. */
export function buildArchive(input: ArchiveInput): Archive {
  const { settings, base, articles: loaded, people, tags } = input;
  const urls = makeUrls(base);
  const metadata = loaded.map(({ article }) => article);
  const context: IndexContext = {
    urls,
    language: settings.language,
    directory: makeNameDirectory(metadata, people),
    sections: sectionPaths(metadata.map(({ section }) => section)),
    tags,
  };
  const articles = indexArticles(loaded, context);
  const persons = indexPeople(articles, context);
  return {
    settings,
    urls,
    articles,
    articlePages: listPages(articles, urls),
    people: persons,
    organizations: [...indexNames('organization', articles, context).values()],
    places: [...indexNames('place', articles, context).values()],
    tags: indexTags(articles, context),
    sections: indexSections(articles, context),
    pages: input.pages
      .map(({ id, title }) => ({ label: title, url: urls.page(id) }))
      .sort((a, b) => compareText(a.url, b.url)),
    redirects: redirectsOf(people, persons, urls),
  };
}
