import nlp from 'compromise';
import type { Names, Span } from './measure-names.ts';

/** A term of compromise's JSON. */
interface Term {
  text: string;
  tags: string[];
  offset: { start: number; length: number };
}

/** The names that compromise finds in a text; its titles are left outside, as the gold has them. */
export function findWithCompromise(text: string): Names {
  const document = nlp(text);
  const spans = (view: { json(options: object): unknown }) =>
    (view.json({ offset: true }) as { terms: Term[] }[]).flatMap(({ terms }) => spanOf(terms));
  return {
    persons: spans(document.people()),
    orgs: spans(document.organizations()),
    places: spans(document.places()),
  };
}

function spanOf(terms: readonly Term[]): Span[] {
  const words = terms.filter(({ tags }) => !tags.includes('Honorific'));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const possessive = /['’]s$/u.exec(last.text)?.[0].length ?? 0;
  return [{ start: first.offset.start, end: last.offset.start + last.text.length - possessive }];
}
