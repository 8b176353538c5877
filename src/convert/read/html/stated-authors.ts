import { z } from 'zod';
import { foldWords } from '../../clean/fold-words.ts';
import { parseByline } from '../../notation/byline.ts';
import { authorNames } from './author-names.ts';
import { type Thing, typesOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import type { Stated } from './stated.ts';

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

/**
 * Who wrote an article, as its page states it: persons before organizations, and within each JSON-LD, meta
 * tags, microdata, what the markup calls a byline. A paper's own name is the last resort.
 */
export function statedAuthors(
  facts: PageFacts,
  site: string | undefined,
): Stated<string[]> | undefined {
  const sources = sourcesOf(facts).map(({ value, from }) => ({ value: authorNames(value), from }));
  const own = new Set(
    [site, titleSuffix(facts.title), ...publishers(facts)].map((name) => foldWords(name ?? '')),
  );
  const isOwn = (name: string) => own.has(foldWords(name)) || OFFICE.test(name);
  const persons = sources.map(({ value, from }) => ({
    value: value.filter((name) => !isOwn(name)),
    from,
  }));
  return [...persons, ...sources].find(({ value }) => value.length > 0);
}

/** Words for a paper's office rather than anybody in it. */
const OFFICE =
  /^(?:admin|administrator|editor|editors|redaktion|redaction|rédaction|redacción|newsroom|webmaster|online|nachrichten|news|staff|web desk|news desk|press release|guest|user|author|anonymous|unknown)$|\b(?:redaktion|editorial team)\b|\.(?:com|de|at|ch|org|net)$/iu;

function sourcesOf({ articles, things, meta, authors, bylines }: PageFacts): Stated<string[]>[] {
  const people = new Map(things.map((one) => [String(one['@id'] ?? ''), one]));
  const jsonLd = articles.map((one) => namesOf(one['author'] ?? one['creator'], people));
  return [
    ...jsonLd.map((value) => ({ value, from: 'JSON-LD author' })),
    ...META.map((name) => ({ value: [...(meta.get(name) ?? [])], from: `meta ${name}` })),
    { value: twitterAuthor(meta), from: 'meta twitter:data1' },
    { value: [...authors], from: 'author markup' },
    ...bylines.map((line) => ({ value: namesOfByline(line), from: 'byline markup' })),
  ];
}

/** Classes are loose words: only a line that reads as a byline is taken for one. */
function namesOfByline(line: string): string[] {
  return (parseByline(line)?.authors ?? []).map(({ name }) => name);
}

const named = z.object({ name: z.union([z.string(), z.array(z.string())]) });

/** Names of JSON-LD's authors: strings, objects, lists of both, or references to objects elsewhere. */
function namesOf(value: unknown, people: ReadonlyMap<string, Thing>): string[] {
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

/** The paper's name, as it stands behind the headline in a page's `<title>`. */
function titleSuffix(title: string | undefined): string | undefined {
  return /\s[|–—·-]\s(?<name>[^|–—·]+)$/u.exec(title ?? '')?.groups?.['name'];
}

function publishers({ articles, things }: PageFacts): string[] {
  const all = [
    ...articles.map((one) => one['publisher']),
    ...things.filter((one) => typesOf(one).some((type) => /Organization$|WebSite/u.test(type))),
  ];
  return all
    .flat()
    .flatMap((one) => named.safeParse(one).data?.name ?? [])
    .flat();
}
