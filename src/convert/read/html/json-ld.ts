import { z } from 'zod';

/** An object of a page's JSON-LD; see https://schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** Properties in which pages put the article's object inside another. */
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'];

/** Deeper than this nobody nests an article. */
const MOST_DEPTH = 6;

const thing = z.record(z.string(), z.unknown());

/** Every object of some JSON-LD scripts, those inside others too; broken scripts are read as far as may be. */
export function readJsonLd(scripts: readonly string[]): Thing[] {
  const things: Thing[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > MOST_DEPTH) return;
    if (Array.isArray(value)) for (const one of value) collect(one, depth + 1);
    const found = Array.isArray(value) ? undefined : thing.safeParse(value).data;
    if (!found) return;
    things.push(found);
    for (const name of INSIDE) collect(found[name], depth + 1);
  };
  for (const script of scripts) collect(parseLeniently(script), 0);
  return things;
}

/** Types of things that are articles: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `Report` … */
export function isArticle(one: Thing): boolean {
  return typesOf(one).some((type) => /(?:Article|Posting|Report|Review)$/u.test(type));
}

/** The types of a thing without the vocabulary's address. */
export function typesOf(one: Thing): string[] {
  return [one['@type']].flat().map((type) => String(type).replace(/^.*[/:]/u, ''));
}

/** Scripts stand in comments, hold line breaks inside strings, and end lists with commas. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text.replace(
      /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/gu,
      '',
    ),
  (text) => text.replace(/[\u0000-\u001F]+/gu, ' '),
  (text) => text.replace(/,\s*(?=[}\]])/gu, ''),
  (text) => text.replace(/;\s*$/u, ''),
];

function parseLeniently(script: string): unknown {
  let text = script;
  for (const repair of REPAIRS) {
    text = repair(text);
    try {
      return JSON.parse(text);
    } catch {
      // The next repair may help.
    }
  }
  return undefined;
}
