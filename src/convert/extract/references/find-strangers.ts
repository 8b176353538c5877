import type { Role, Speaking } from './role-of-phrase.ts';

/** People without a name whom an article brings in: "a lawyer". */
export interface Strangers {
  /** Whether a phrase may take one of them up: "the lawyer" behind "a lawyer". */
  isMaybe(phrase: Speaking): boolean;
}

/** Notes where each kind of stranger comes in first, by the indefinite ones of an article’s phrases. */
export function findStrangers(phrases: readonly Speaking[]): Strangers {
  const first = new Map<string, number>();
  for (const { isDefinite, role, start } of phrases) {
    if (isDefinite) continue;
    for (const key of [role.noun, keyOf(role)]) {
      if (!first.has(key)) first.set(key, start);
    }
  }
  return { isMaybe: ({ role, start }) => (first.get(keyOf(role)) ?? start) < start };
}

/** The noun; with the age where the phrase has one. */
function keyOf({ noun, age }: Role): string {
  return age === undefined ? noun : `${noun} ${age}`;
}
