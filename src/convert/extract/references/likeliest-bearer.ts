import type { ResolvedName } from '../found-names.ts';
import type { DescribedPerson } from './described-people.ts';
import type { Role } from './role-of-phrase.ts';

/** How far back the others must be named for a phrase to mean the one named since, in UTF-16 units. */
export const FAR = 400;

/** Offices of which a paper names its own country’s holder without the country. */
const STATE_OFFICES =
  /^(?:president|vice-president|premier|(?:\p{L}+-)?minister|king|queen|emperor)$/u;

/**
 * Who of several whom a phrase fits is meant by it; `before` are the mentions before it:
 * - the only one whose office nothing narrows, if none of the others was named since;
 * - for an office of state he is it still if the others were not named near, and else it is nobody;
 * - for another role it is the one named last, if the others were not named near.
 */
export function likeliestBearer(
  role: Role,
  fits: readonly DescribedPerson[],
  before: readonly ResolvedName[],
  start: number,
): DescribedPerson | undefined {
  const last = before.findLast((mention) => fits.some(({ name }) => name === mention.name));
  const own = role.marks.length === 0 ? onlyUnmarked(role, fits) : undefined;
  if (own && (!last || last.name === own.name)) return own;
  if (own && STATE_OFFICES.test(role.noun)) return last && start - last.end < FAR ? undefined : own;
  if (!last || start - last.end > 2 * FAR) return undefined;
  const isOther = ({ name, end }: ResolvedName) =>
    name !== last.name && start - end < FAR && fits.some((it) => it.name === name);
  return before.some(isOther) ? undefined : fits.find(({ name }) => name === last.name);
}

function onlyUnmarked(role: Role, fits: readonly DescribedPerson[]): DescribedPerson | undefined {
  const [own, other] = fits.filter((person) => isUnmarked(role, person));
  return other === undefined ? own : undefined;
}

/** "President Ito" is the president of the paper’s own country, "Irish President Lee" is not. */
function isUnmarked({ noun }: Role, { evidence }: DescribedPerson): boolean {
  const same = evidence.filter(({ role }) => role.noun === noun);
  return same.length > 0 && same.every(({ role }) => role.marks.length === 0 && !role.isFormer);
}
