import type { Person } from '../schema/person.ts';
import { isHeldOn } from './is-held-on.ts';
import { roleWords } from './title-before.ts';

/** What an article says of somebody. */
export interface Described {
  /** The full forms of his name in it. */
  forms: readonly string[];
  text: string;
  /** Words by which the text describes him. */
  described: ReadonlySet<string>;
  /** EDTF, of the article. */
  date?: string | undefined;
}

/**
 * Which of several people of one name an article means: the one whose record has most in common with what
 * the text says of him (the words of his roles that held then, and of what stands in brackets behind his
 * name; an organization of his anywhere in the text), else the one who bears the plain name without more.
 * `undefined` where that is none or two.
 */
export function chooseRecord(records: readonly Person[], said: Described): Person | undefined {
  if (records.length <= 1) return records[0];
  const rated = records.map((record) => ({ record, evidence: evidenceFor(record, said) }));
  const most = Math.max(...rated.map(({ evidence }) => evidence));
  const best = rated.filter(({ evidence }) => evidence === most).map(({ record }) => record);
  const plain = best.filter(({ name }) => said.forms.includes(name));
  if (best.length === 1 && most > 0) return best[0];
  return plain.length === 1 ? plain[0] : undefined;
}

function evidenceFor({ name, roles }: Person, { text, described, date }: Described): number {
  const held = roles.filter((role) => isHeldOn(role, date));
  const qualifier = /\((?<words>[^)]*)\)\s*$/u.exec(name)?.groups?.['words'] ?? '';
  const words = [
    qualifier,
    ...held.flatMap(({ title, organization = '' }) => [title, organization]),
  ];
  const shared = new Set(words.flatMap(roleWords).filter((word) => described.has(word)));
  const organizations = held.filter(
    ({ organization }) => organization && text.includes(organization),
  );
  return shared.size + organizations.length;
}
