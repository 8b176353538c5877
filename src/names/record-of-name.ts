import type { Person } from '../schema/person.ts';
import { mergeTarget } from './merge-target.ts';
import { nameKey } from './name-key.ts';

/**
 * Finds the authority record of a name that frontmatter lists, by file name: the record that is called so,
 * else the only one with such an alias, else the only one with a form that is spelt alike. A merged
 * record stands for the one that replaced it. `undefined`: none, or several.
 */
export function recordOfName(
  records: ReadonlyMap<string, Person>,
): (name: string) => string | undefined {
  const byName: Claims = new Map();
  const byAlias: Claims = new Map();
  const bySpelling: Claims = new Map();
  for (const [slug, { name, aliases, nativeNames }] of records) {
    const target = mergeTarget(slug, records);
    claim(byName, name, target);
    for (const alias of aliases) claim(byAlias, alias, target);
    const native = nativeNames.map(({ value }) => value);
    for (const form of [name, ...aliases, ...native]) claim(bySpelling, nameKey(form), target);
  }
  return (name) =>
    only(byName.get(name)) ?? only(byAlias.get(name)) ?? only(bySpelling.get(nameKey(name)));
}

/** Records by a form that they claim. */
type Claims = Map<string, Set<string>>;

function claim(claims: Claims, form: string, slug: string): void {
  claims.set(form, (claims.get(form) ?? new Set()).add(slug));
}

function only(claimants: ReadonlySet<string> | undefined): string | undefined {
  return claimants?.size === 1 ? [...claimants][0] : undefined;
}
