import type { Person } from '../schema/person.ts';
import { isFamilyFirst } from './is-family-first.ts';
import { isNameSuffix } from './name-suffix.ts';
import { NAME_PARTICLES } from './tagger/word-lists.ts';

/** The parts of a personal name. */
export interface NameParts {
  /** As it stands in the name, particles included: `von der Leyen`. A single name is all family. */
  family: string;
  given: string;
  /** `Jr.`, `III`, `XVI`, `(actor)`; empty where there is none. */
  suffix: string;
  /** Whether the name as written begins with the family name. */
  familyFirst: boolean;
}

/** What a record says that the name alone does not. */
export type NameRecord = Pick<Person, 'familyName'>;

/** The family name by which a text calls this person: `Kim`, `Trump`, `von der Leyen`. */
export function familyName(name: string, record?: NameRecord): string {
  return nameParts(name, record).family;
}

/** Takes a full name apart; a record's family name is law, the rest is judged by how the name looks. */
export function nameParts(name: string, record?: NameRecord): NameParts {
  const { words, suffix } = withoutSuffix(name);
  const family = record?.familyName;
  if (family && words.join(' ').includes(family))
    return partsByRecord(words.join(' '), family, suffix);
  const [first = name, ...others] = words;
  if (others.length === 0) return { family: first, given: '', suffix, familyFirst: false };
  if (isFamilyFirst(words)) {
    return { family: first, given: others.join(' '), suffix, familyFirst: true };
  }
  const start = familyStart(words);
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    suffix,
    familyFirst: false,
  };
}

function partsByRecord(name: string, family: string, suffix: string): NameParts {
  const given = name.replace(family, ' ').replace(/\s+/gu, ' ').trim();
  return { family, given, suffix, familyFirst: name.startsWith(family) && given !== '' };
}

/** A remark in brackets, by which an archive tells two people of one name apart: `Kim Sung-soo (actor)`. */
const QUALIFIED = /^(?<plain>.*\S)\s+(?<qualifier>\([^()]+\))$/u;

function withoutSuffix(name: string): { words: string[]; suffix: string } {
  const { plain = name, qualifier } = QUALIFIED.exec(name.trim())?.groups ?? {};
  const words = plain.trim().split(/,?\s+/u);
  const last = words.at(-1) ?? '';
  const hasSuffix = words.length > 1 && isNameSuffix(last);
  const suffix = [hasSuffix && last, qualifier].filter(Boolean).join(' ');
  return { words: hasSuffix ? words.slice(0, -1) : words, suffix };
}

/** A Western family name is the last word with the particles before it; one given name stays at least. */
function familyStart(words: string[]): number {
  let start = words.length - 1;
  while (start > 1 && NAME_PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return start;
}
