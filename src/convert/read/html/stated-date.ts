import { findPrintedDate } from '../../notation/printed-date.ts';
import { headingOf } from './heading-of.ts';
import type { PageFacts } from './page-facts.ts';
import type { Stated } from './stated.ts';

/** Names of meta tags that hold the day of publication, most telling first; the last ones tell of a change. */
const META = [
  ...[
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
  ],
  ...[
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
  ],
  ...[
    'publication_date',
    'published-date',
    'article.published',
    'dc.date.issued',
    'dcterms.issued',
  ],
  ...[
    'dcterms.created',
    'dc.date.created',
    'dcterms.date',
    'dc.date',
    'dc.created',
    'citation_publication_date',
  ],
  ...['citation_date', 'cxenseparse:recs:publishtime', 'article_date_original', 'ptime', 'date'],
  ...['article:modified_time', 'og:updated_time', 'last-modified', 'datemodified'],
];

/**
 * The day of publication as a page states it, as EDTF: the calendar day as written, with whatever offset.
 * JSON-LD, meta tags, microdata, `<time>`, then the address.
 */
export function statedDate(facts: PageFacts): Stated<string> | undefined {
  const { articles, things, meta, microdata, address } = facts;
  const jsonLd = (name: string) =>
    [...articles, ...things].map((one) => [one[name], `JSON-LD ${name}`] as const);
  const candidates: (readonly [unknown, string])[] = [
    ...jsonLd('datePublished'),
    ...META.slice(0, -4).map((name) => [meta.get(name)?.[0], `meta ${name}`] as const),
    [microdata.get('datePublished')?.[0], 'microdata datePublished'],
    ...jsonLd('dateCreated'),
    [timeOfHeadline(facts), 'time'],
    ...jsonLd('dateModified'),
    ...META.slice(-4).map((name) => [meta.get(name)?.[0], `meta ${name}`] as const),
    [dayOfAddress(address ?? ''), 'address'],
  ];
  for (const [value, from] of candidates) {
    const day = typeof value === 'string' ? dayOf(value) : undefined;
    if (day !== undefined) return { value: day, from };
  }
  return undefined;
}

/** So many elements below the headline the article's `<time>` stands; what is above it may be a ticker's or the clock's. */
const TIME_REACH = 30;

/** The first `<time>` right below the headline, else the page's first. */
function timeOfHeadline(facts: PageFacts): string | undefined {
  const { times, headings, headingPlaces, meta } = facts;
  const headline = headingOf(facts, meta.get('og:title') ?? []);
  const from = headingPlaces[headings.indexOf(headline ?? '')] ?? Number.POSITIVE_INFINITY;
  const below = times.find(({ place }) => place > from && place <= from + TIME_REACH);
  return (below ?? times[0])?.text;
}

/** No web page is older than the web, however it counts its seconds. */
const FIRST_YEAR = 1995;

function dayOf(text: string): string | undefined {
  const compact = /^(\d{4})(\d\d)(\d\d)(?:\D|$|\d{6}$)/u.exec(text.trim());
  const written = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text;
  const edtf = findPrintedDate(written)?.edtf;
  const isFull = edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(edtf);
  return isFull && Number(edtf.slice(0, 4)) >= FIRST_YEAR ? edtf : undefined;
}

/** Papers put the day into addresses: `/2018/06/12/`, `/20180612-`. */
function dayOfAddress(address: string): string | undefined {
  const match = /[/-]((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(
    address,
  );
  return match ? `${match[1]}-${match[3]}-${match[4]}` : undefined;
}
