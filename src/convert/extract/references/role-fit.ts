import type { DescribedPerson, Evidence } from './described-people.ts';
import { isOffice } from './is-office.ts';
import { isWiderRole } from './role-kinds.ts';
import type { Role } from './role-of-phrase.ts';

/** How a phrase fits whose word is wider than what was said: "the politician" of a mayor. */
export const WIDER_ROLE = 1;

/** How a phrase fits that names the role that was said. */
const SAME_ROLE = 2;

/** What an age counts, which alone decides. */
const AGE = 5;

/**
 * How well a phrase fits what is said of a person; 0: it does not.
 * - A wider word counts 1, the same role 2.
 * - Words that narrow it must be said of the person too, half of them at least; each counts 1 more.
 *   Small ones may be new where the role is the same and no office: "the beloved singer"; it counts 1 then.
 * - A former office is not the office.
 * - An age alone decides.
 */
export function fitOf(phrase: Role, person: DescribedPerson): number {
  if (phrase.age !== undefined) return person.ages.has(phrase.age) ? AGE : 0;
  const best = Math.max(0, ...person.evidence.map((it) => fitOfRole(phrase, it)));
  if (best === 0) return 0;
  const shared = phrase.marks.filter((mark) => person.marks.has(mark)).length;
  if (shared * 2 >= phrase.marks.length) return best + shared;
  const isLoose = best === SAME_ROLE && !phrase.isNamed && !isOffice(phrase.noun);
  return isLoose ? WIDER_ROLE : 0;
}

function fitOfRole(phrase: Role, { role }: Evidence): number {
  if ((phrase.relation === 'kin') !== (role.relation === 'kin')) return 0;
  const isSame = phrase.noun === role.noun;
  if (!isSame && !isWiderRole(phrase.noun, role.noun)) return 0;
  if (phrase.isFormer && !role.isFormer) return 0;
  if (!phrase.isFormer && role.isFormer && isOffice(role.noun) && phrase.noun !== 'politician')
    return 0;
  return isSame ? SAME_ROLE : WIDER_ROLE;
}
