import type { Person } from '../schema/person.ts';
import { mergeTarget } from './merge-target.ts';
import { nameKey } from './name-key.ts';
import { isSamePerson, variantKey } from './same-person.ts';

/**
 * Finds the authority record of a name that frontmatter lists, by file name: the record that is called so,
 * else the only one with such an alias, else the only one with a form that is spelt alike, else the only
 * one with a variant of it (see isSamePerson). A merged record stands for the one that replaced it; a name
 * that a record says is another's is never its own. `undefined`: none, or several.
 */
export function recordOfName(
  records: ReadonlyMap<string, Person>,
): (name: string) => string | undefined {
  const { byName, byAlias, bySpelling, byVariant } = claimsOf(records);
  return (name) =>
    only(byName(name)) ?? only(byAlias(name)) ?? only(bySpelling(name)) ?? only(byVariant(name));
}

/**
 * Finds all records that a form as printed may mean, by file name: those with such a name or alias, else
 * those with a form that is spelt alike, else those with a variant of it. Several are people of one name.
 */
export function claimantsOfForm(records: ReadonlyMap<string, Person>): (form: string) => string[] {
  const { byName, byAlias, bySpelling, byVariant } = claimsOf(records);
  return (form) => {
    const exact = new Set([...byName(form), ...byAlias(form)]);
    if (exact.size > 0) return [...exact];
    const alike = bySpelling(form);
    return alike.length > 0 ? alike : byVariant(form);
  };
}

/** The records that claim a form; merges followed. */
type Claims = (form: string) => string[];

function claimsOf(
  records: ReadonlyMap<string, Person>,
): Record<'byName' | 'byAlias' | 'bySpelling' | 'byVariant', Claims> {
  const names: Claimants = new Map();
  const aliases: Claimants = new Map();
  const spellings: Claimants = new Map();
  const variants: Claimants = new Map();
  const forms = new Map<string, string[]>();
  for (const [slug, record] of records) {
    const target = mergeTarget(slug, records);
    add(names, record.name, target);
    for (const alias of record.aliases) add(aliases, alias, target);
    forms.set(target, [...(forms.get(target) ?? []), ...formsOf(record)]);
    for (const form of formsOf(record)) {
      add(spellings, nameKey(form), target);
      add(variants, variantKey(form), target);
    }
  }
  const isAnother = (form: string, slug: string) => records.get(slug)?.notSameAs.includes(form);
  const isVariant = (form: string, slug: string) =>
    forms.get(slug)?.some((own) => isSamePerson(own, form));
  const find = (by: Claimants, key: string) => [...(by.get(key) ?? [])];
  return {
    byName: (form) => find(names, form),
    // An alias that a record lists is its own, though somebody else may be called so: both have a claim.
    byAlias: (form) => find(aliases, form),
    bySpelling: (form) =>
      find(spellings, nameKey(form)).filter(
        (slug) => !isAnother(form, slug) && forms.get(slug)?.some(isSpeltLike(form)),
      ),
    byVariant: (form) =>
      find(variants, variantKey(form))
        .filter((slug) => !isAnother(form, slug))
        .filter((slug) => isVariant(form, slug)),
  };
}

type Claimants = Map<string, Set<string>>;

function formsOf({ name, aliases, nativeNames }: Person): string[] {
  return [name, ...aliases, ...nativeNames.map(({ value }) => value)];
}

/** Spelt alike but for accents, hyphens and capitals; initials and the number of words tell more apart. */
function isSpeltLike(form: string): (other: string) => boolean {
  const shape = (name: string) => [/\s/u.test(name), name.match(/\b\p{L}\b/gu)?.length ?? 0].join();
  return (other) => nameKey(other) === nameKey(form) && shape(other) === shape(form);
}

function add(to: Claimants, key: string, slug: string): void {
  to.set(key, (to.get(key) ?? new Set()).add(slug));
}

function only(claimants: readonly string[]): string | undefined {
  return claimants.length === 1 ? claimants[0] : undefined;
}
