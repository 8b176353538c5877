import type { EntityKind } from '../schema/loaded-article.ts';
import { nameKey } from './name-key.ts';
import { isSamePerson, variantKey } from './same-person.ts';

/**
 * Puts names together that no record tells apart: those that are spelt alike (Kim Jong Un, Kim Jong-un), and
 * of people the variants of one name (Donald J. Trump, Jong-un Kim), unless it could be that of several:
 * George Bush beside George W. and George H. W. Bush stays alone. The name that a group goes by is first.
 */
export function groupNames(kind: EntityKind, names: readonly string[]): string[][] {
  const groups = [...Map.groupBy(names, nameKey).values()];
  if (kind !== 'person') return groups;
  return [...Map.groupBy(groups, ([name = '']) => variantKey(name)).values()].flatMap(
    (variants) => {
      const all = variants.flat();
      const isOne = all.every((name) => all.every((other) => isSamePerson(name, other)));
      return isOne ? [all.toSorted(byPlainness)] : variants;
    },
  );
}

/** The shorter name first: without initials; of two orders the one with the family name in front. */
function byPlainness(a: string, b: string): number {
  const isBehind = (name: string) => Number(/\p{Lu}\.|^\p{L}+[-‐‑]\p{L}+ /u.test(name));
  return isBehind(a) - isBehind(b) || (a < b ? -1 : 1);
}
