import type { DescribedPerson, Evidence } from './described-people.ts';
import { isWiderRole } from './role-kinds.ts';
import type { Role } from './role-of-phrase.ts';

/** Roles that one may speak of without "former" when they are over: they are no office. */
const LASTING =
  /^(?:politician|scholar|academic|writer|actor|singer|suspect|lawyer|doctor|journalist)$/u;

/** How a phrase fits whose word is wider than what was said: "the politician" of a mayor. */
export const WIDER_ROLE = 1;

/** How a phrase fits that names the role that was said. */
const SAME_ROLE = 2;

/**
 * How well a phrase fits what is said of a person; 0: it does not.
 * - The same role counts 2, a narrower one than the phrase’s 1 ("the politician" of a mayor).
 * - Each word that narrows it and is also said of the person counts 1 more; if none is, it does not fit.
 * - A former office is not the office.
 * - An age alone decides.
 */
export function fitOf(phrase: Role, person: DescribedPerson): number {
  if (phrase.age !== undefined) return person.ages.has(phrase.age) ? 5 : 0;
  const shared = phrase.marks.filter((mark) => person.marks.has(mark)).length;
  if (shared * 2 < phrase.marks.length) return 0;
  const best = Math.max(0, ...person.evidence.map((it) => fitOfRole(phrase, it)));
  return best === 0 ? 0 : best + shared;
}

function fitOfRole(phrase: Role, { role }: Evidence): number {
  if ((phrase.relation === 'kin') !== (role.relation === 'kin')) return 0;
  const isSame = phrase.noun === role.noun;
  if (!isSame && !isWiderRole(phrase.noun, role.noun)) return 0;
  if (phrase.isFormer && !role.isFormer) return 0;
  if (!phrase.isFormer && role.isFormer && !LASTING.test(phrase.noun)) return 0;
  return isSame ? SAME_ROLE : WIDER_ROLE;
}
