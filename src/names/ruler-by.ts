import type { ArticlePerson } from './article-people.ts';
import { bearersOf } from './bearers-of.ts';
import type { PersonForm } from './link-people.ts';
import { isSameOffice } from './title-before.ts';

/** Rulers go by a given name: "King Salman" is another than Mohammed bin Salman, and nobody else. */
const RULERS = /(?<ruler>Pope|King|Queen|Emperor|Empress|Prince|Princess)\s$/u;

/** Those who often are called by full names too. */
const HEIRS = /^Princ/u;

/** Whom a ruler's title and a single name mean; nobody where there is no such title, or where it is unclear. */
export function rulerBy(
  text: string,
  form: PersonForm,
  people: readonly ArticlePerson[],
): ArticlePerson | undefined {
  const before = text.slice(Math.max(0, form.start - 12), form.start);
  const ruler = RULERS.exec(before)?.groups?.['ruler'];
  if (ruler === undefined || /\s/u.test(form.text)) return undefined;
  const name = `${ruler} ${form.text}`;
  const office = [ruler.toLowerCase()];
  const known = bearersOf(form.text, people).filter(
    (person) => HEIRS.test(ruler) || person.offices.some((one) => isSameOffice(one, office)),
  );
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  return { name, spellings: [name], forms: [form], offices: [office] };
}
