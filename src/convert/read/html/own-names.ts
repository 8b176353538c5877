import { foldWords } from '../../clean/fold-words.ts';
import { namesOf } from './author-statements.ts';
import { typesOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** Words for a paper's office rather than anybody in it. */
const OFFICE =
  /^(?:editors?|redaktion|redaction|rédaction|redacción|newsroom|online|nachrichten|news|staff|web desk|news desk|press release|author)$/iu;

const ADDRESS = /\.(?:com|de|at|ch|org|net)$/iu;

/** Tells a paper's own name and its offices from who writes for it. */
export function ownNames(facts: PageFacts, site: string | undefined): (name: string) => boolean {
  const own = new Set(
    [site, titleSuffix(facts.title), ...publishers(facts)].map((name) => foldWords(name ?? '')),
  );
  return (name) => own.has(foldWords(name)) || OFFICE.test(name) || ADDRESS.test(name);
}

/** Where a paper is rather than who wrote: "example.com, Frankfurt, Germany". */
export function isImprint(value: string): boolean {
  const [name = '', ...place] = value.split(',');
  return place.length > 0 && ADDRESS.test(name);
}

/** The paper's name, as it stands behind the headline in a page's `<title>`. */
export function titleSuffix(title: string | undefined): string | undefined {
  return /\s[|–—·-]\s(?<name>[^|–—·]+)$/u.exec(title ?? '')?.groups?.['name'];
}

function publishers({ articles, things }: PageFacts): string[] {
  const organizations = things.filter((one) =>
    typesOf(one).some((type) => /Organization$|WebSite/u.test(type)),
  );
  return [...articles.map((one) => one['publisher']), ...organizations].flatMap((one) =>
    namesOf(one, new Map()),
  );
}
