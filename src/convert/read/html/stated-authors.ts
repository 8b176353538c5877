import { z } from 'zod';
import { foldWords } from '../../clean/fold-words.ts';
import { parseByline } from '../../notation/byline.ts';
import { authorNames, isOpened } from './author-names.ts';
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
  const sources = sourcesOf(facts).map(({ value, from }) => ({
    value: authorNames(value.filter((one) => !isImprint(one))).filter((name) => !NOBODY.test(name)),
    from,
  }));
  const own = new Set(
    [site, titleSuffix(facts.title), ...publishers(facts)].map((name) => foldWords(name ?? '')),
  );
  const isOwn = (name: string) =>
    own.has(foldWords(name)) || OFFICE.test(name) || ADDRESS.test(name);
  const signed = sources.map(({ value, from }) => ({
    value: value.some((name) => !isOwn(name) && !DESK.test(name))
      ? value.filter((name) => !isOwn(name))
      : [],
    from,
  }));
  const found = [...signed, ...sources].find(({ value }) => value.length > 0);
  return found && { value: spelledOut(found.value, sources), from: found.from };
}

/** An account's name, where the name that it was made of is printed too: "annalind" and "von Anna Lind". */
function spelledOut(names: readonly string[], sources: readonly Stated<string[]>[]): string[] {
  const printed = sources.flatMap(({ value }) => value).filter((name) => name.includes(' '));
  return names.map(
    (name) => printed.find((other) => squeezed(other) === name.toLowerCase()) ?? name,
  );
}

function squeezed(name: string): string {
  return name.replace(/\s/gu, '').toLowerCase();
}

/** Where a paper is rather than who wrote: "example.com, Frankfurt, Germany". */
function isImprint(value: string): boolean {
  const [name = '', ...place] = value.split(',');
  return place.length > 0 && ADDRESS.test(name);
}

/** Words for a paper's office rather than anybody in it. */
const OFFICE =
  /^(?:editors?|redaktion|redaction|rédaction|redacción|newsroom|online|nachrichten|news|staff|web desk|news desk|press release|author)$/iu;

/** A part of a paper, which may sign beside a person. */
const DESK = /\b(?:redaktion|editorial team)\b/iu;

const ADDRESS = /\.(?:com|de|at|ch|org|net)$/iu;

/** Accounts that tell nothing of who wrote. */
const NOBODY =
  /^(?:(?:wordpress|web|site)?-?admin|administrator|webmaster|guest|user|anonymous|unknown|no author)$/iu;

function sourcesOf({ articles, things, meta, authors, bylines }: PageFacts): Stated<string[]>[] {
  const people = new Map(things.map((one) => [String(one['@id'] ?? ''), one]));
  const jsonLd = articles.map((one) => namesOf(one['author'] ?? one['creator'], people));
  return [
    ...jsonLd.map((value) => ({ value, from: 'JSON-LD author' })),
    ...META.map((name) => ({ value: [...(meta.get(name) ?? [])], from: `meta ${name}` })),
    { value: twitterAuthor(meta), from: 'meta twitter:data1' },
    { value: [...authors], from: 'author markup' },
    ...bylines.map((line, index) => ({
      value: namesOfByline(innermost(line, bylines.slice(index + 1))),
      from: 'byline markup',
    })),
  ];
}

/**
 * Classes are loose words: only a line that reads as a byline is taken for one, or one name behind "By" that
 * is no agency in capitals.
 */
function namesOfByline(line: string): string[] {
  const words = line.replace(HANDLE, ', ');
  const names = (parseByline(words)?.authors ?? []).map(({ name }) => name);
  if (names.length > 0 || !isOpened(words)) return names;
  return authorNames([words]).filter((name) => !/^\p{Lu}+$/u.test(name));
}

/** An account on a social network, which may be glued to the name; no e-mail address. */
const HANDLE = /\s?@\w+(?![\w.-]*\.\w)(?:[\s,]+|$)/gu;

/** Boxes stand in boxes: of a line that opens with "By" the part that opens so too and names all that it names. */
function innermost(line: string, others: readonly string[]): string {
  const inner = others.findLast(
    (other) => isOpened(other) && line.startsWith(other) && !AND.test(line.slice(other.length)),
  );
  return inner ?? line;
}

/** What leads from one author to the next. */
const AND = /^\s*(?:[,;&/]|(?:and|und|et|y)\s)/iu;

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
