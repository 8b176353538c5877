import { z } from 'zod';
import type { Thing } from './json-ld.ts';
import { bylineNames } from './byline-names.ts';
import type { PageFacts } from './page-facts.ts';
import type { Stated } from './stated.ts';

/** Names of meta tags that state an author, most telling first. */
const META = [
  ...[
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
  ],
  ...[
    'dc.contributor',
    'citation_author',
    'byl',
    'cxenseparse:author',
    'article:author_name',
    'og:article:author',
  ],
];

/** Every statement of a page on who wrote it, as it is made: JSON-LD, meta tags, microdata, what the markup calls a byline. */
export function authorStatements({
  articles,
  things,
  meta,
  authors,
  bylines,
}: PageFacts): Stated<string[]>[] {
  const people = new Map(things.map((one) => [String(one['@id'] ?? ''), one]));
  const jsonLd = articles.map((one) => namesOf(one['author'] ?? one['creator'], people));
  return [
    ...jsonLd.map((value) => ({ value, from: 'JSON-LD author' })),
    ...META.map((name) => ({ value: [...(meta.get(name) ?? [])], from: `meta ${name}` })),
    { value: twitterAuthor(meta), from: 'meta twitter:data1' },
    { value: [...authors], from: 'author markup' },
    ...bylines.map((line, index) => ({
      value: bylineNames(line, bylines.slice(index + 1)),
      from: 'byline markup',
    })),
  ];
}

const named = z.object({ name: z.union([z.string(), z.array(z.string())]) });

/** Names of JSON-LD's authors: strings, objects, lists of both, or references to objects elsewhere. */
export function namesOf(value: unknown, people: ReadonlyMap<string, Thing>): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return [one];
    const listed = z.object({ '@list': z.array(z.unknown()) }).safeParse(one).data;
    if (listed) return namesOf(listed['@list'], people);
    const name = named.safeParse(one).data?.name;
    if (name !== undefined) return [name].flat();
    const id = z.object({ '@id': z.string() }).safeParse(one).data?.['@id'];
    const referred = named.safeParse(people.get(id ?? '-')).data?.name;
    return referred === undefined ? [] : [referred].flat();
  });
}

/** Cards for sharing: `twitter:label1` "Written by", `twitter:data1` the name. */
function twitterAuthor(meta: PageFacts['meta']): string[] {
  const label = meta.get('twitter:label1')?.[0] ?? '';
  return /written|author|verfasst|geschrieben|par|por|autor|skrevet/iu.test(label)
    ? [...(meta.get('twitter:data1') ?? [])]
    : [];
}
