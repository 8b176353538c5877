import type { ResolvedName } from '../found-names.ts';
import type { DescribedPerson } from './described-people.ts';
import type { Role } from './role-of-phrase.ts';

/** Relations that both have to each other: "his brother" can be either. */
const MUTUAL =
  /^(?:brother|sister|sibling|cousin|twin|colleague|partner|rival|neighbou?r|counterpart)$/u;

/** Whether "his" and "Abe’s" in a phrase can be whose they were where the person was described. */
export function isOfOwner(
  { noun, owner, relation }: Role,
  person: DescribedPerson,
  before: readonly ResolvedName[],
): boolean {
  if (/^(?:my|our|your|their)$/u.test(owner ?? '')) return false;
  const said = person.evidence.find(({ role }) => role.noun === noun);
  if (owner === undefined) return relation !== 'kin';
  if (!/^(?:his|her)$/u.test(owner)) return relation !== 'kin' || said?.role.owner === owner;
  const last = before.at(-1)?.name;
  if (MUTUAL.test(noun)) return false;
  if (!said || last === undefined || last === person.name) return false;
  return (said.namedBefore ?? last) === last;
}
