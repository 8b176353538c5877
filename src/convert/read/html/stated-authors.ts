import { NOBODY } from '../../notation/nobody.ts';
import { authorNames } from './author-names.ts';
import { authorStatements } from './author-statements.ts';
import { isImprint, ownNames } from './own-names.ts';
import type { PageFacts } from './page-facts.ts';
import type { Stated } from './stated.ts';

/**
 * Who wrote an article, as its page states it: persons before organizations, and within each JSON-LD, meta
 * tags, microdata, what the markup calls a byline. A paper's own name is the last resort.
 */
export function statedAuthors(
  facts: PageFacts,
  site: string | undefined,
): Stated<string[]> | undefined {
  const isOwn = ownNames(facts, site);
  const sources = authorStatements(facts).map(({ value, from }) => ({
    value: authorNames(value.filter((one) => !isImprint(one))).filter((name) => !NOBODY.test(name)),
    from,
  }));
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

/** A part of a paper, which may sign beside a person. */
const DESK = /\b(?:redaktion|editorial team)\b/iu;
