import type { Archive, CountedLink } from './archive.ts';

/** The indexes of the archive with the number of entries in each: the ways on from every page. */
export function siteWays(archive: Archive): CountedLink[] {
  const { urls } = archive;
  return [
    { label: 'Articles', url: urls.articles(), count: archive.articles.length },
    { label: 'People', url: urls.entities('person'), count: archive.people.length },
    {
      label: 'Organizations',
      url: urls.entities('organization'),
      count: archive.organizations.length,
    },
    { label: 'Places', url: urls.entities('place'), count: archive.places.length },
    { label: 'Tags', url: urls.tags(), count: archive.tags.filter((tag) => tag.count > 0).length },
    { label: 'Timeline', url: urls.timeline(), count: archive.timeline.count },
    { label: 'Events', url: urls.events(), count: archive.events.length },
    {
      label: 'Unnamed sources',
      url: urls.sources(),
      count: archive.sources.anonymous.length,
    },
    { label: 'Sections', url: urls.sections(), count: archive.sections.length },
  ];
}
