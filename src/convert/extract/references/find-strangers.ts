import type { ResolvedName } from '../found-names.ts';
import { FAR } from './likeliest-bearer.ts';
import { mentionsBefore } from './mentions-before.ts';
import type { Meant } from './reference-bearer.ts';
import type { Role, Speaking } from './role-of-phrase.ts';

/** A phrase, and who of those whom the article names is meant by it, if anybody. */
export interface Answered extends Speaking {
  readonly bearer: Meant | undefined;
}

/** People without a name whom an article brings in: "a lawyer", "the mayor of Oslo". */
export interface Strangers {
  /** Whether a phrase that fits somebody named may mean one of them: "the lawyer" behind "a lawyer". */
  isMaybe(phrase: Answered): boolean;
  /** Whether one of them, of elsewhere or of somebody else, has the bare role of which a phrase speaks. */
  isRival(phrase: Answered): boolean;
}

/**
 * Notes where each kind of stranger comes in, by an article’s phrases in their order:
 * - by an indefinite phrase: any phrase behind it with the same noun may mean him;
 * - by a definite one that says whose or where the role is and means nobody who is named: a phrase that does
 *   not say it may mean him, if he came in near it or since the other was named.
 */
export function findStrangers(
  phrases: readonly Answered[],
  people: readonly ResolvedName[],
): Strangers {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const lastBefore = new Map<Answered, number | undefined>();
  for (const phrase of phrases) {
    const { role, start, isDefinite, bearer } = phrase;
    lastBefore.set(phrase, last.get(role.noun));
    if (isDefinite) {
      if (!bearer && isNarrowed(role)) last.set(role.noun, start);
      continue;
    }
    for (const key of [keyOf(role), role.noun]) first.set(key, first.get(key) ?? start);
  }
  return {
    isMaybe(phrase) {
      const { role, start, bearer } = phrase;
      if ((first.get(keyOf(role)) ?? start) < start) return true;
      const stranger = lastBefore.get(phrase);
      if (stranger === undefined || isNarrowed(role)) return false;
      const since = mentionsBefore(people, start, start - stranger);
      return start - stranger < FAR || !since.some(({ name }) => name === bearer?.name);
    },
    isRival: ({ role }) => !isNarrowed(role) && last.has(role.noun),
  };
}

/** Whether a phrase says whose or where a role is, or of what age: "the mayor of Oslo", "Abe’s lawyer". */
function isNarrowed({ isNamed, owner, age }: Role): boolean {
  return isNamed || owner !== undefined || age !== undefined;
}

/** The noun; with the age where the phrase has one. */
function keyOf({ noun, age }: Role): string {
  return age === undefined ? noun : `${noun} ${age}`;
}
