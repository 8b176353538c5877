import type { ResolvedName } from '../found-names.ts';
import type { DescribedPerson } from './described-people.ts';
import { isOfOwner } from './is-of-owner.ts';
import { likeliestBearer } from './likeliest-bearer.ts';
import { mentionsBefore } from './mentions-before.ts';
import { fitOf, WIDER_ROLE } from './role-fit.ts';
import type { Role, Speaking } from './role-of-phrase.ts';

/** Who is meant, and whether that is sure enough to be written into the article. */
export interface Meant {
  name: string;
  certain: boolean;
}

/** How near a person must be named before a phrase that is certain to mean him, in UTF-16 units. */
const CLEAR = 1000;

/** How far back a person may be named for a bare "the minister" still to mean him, in UTF-16 units. */
const FORGOTTEN = 2500;

/** Roles that more than one person has in most stories, or that are no person’s: "the executive". */
const GENERIC =
  /^(?:victim|executive|student|resident|child|member|parent|employee|worker|friend)$/u;

/** Makes the question who of the described people is meant by a phrase; the answer may be nobody. */
export function referenceBearer(
  described: readonly DescribedPerson[],
  people: readonly ResolvedName[],
): (phrase: Speaking) => Meant | undefined {
  const known = new Map<string, DescribedPerson[]>();
  const fitsOf = (role: Role): DescribedPerson[] => {
    const key = JSON.stringify(role);
    const fits = known.get(key) ?? bestFits(role, described);
    known.set(key, fits);
    return fits;
  };
  return ({ role, start }) => {
    if (GENERIC.test(role.noun)) return undefined;
    const fits = fitsOf(role);
    const before = mentionsBefore(people, start, FORGOTTEN);
    const person = fits.length > 1 ? likeliestBearer(role, fits, before, start) : fits[0];
    if (person?.name === undefined || !isOfOwner(role, person, before)) return undefined;
    if (!isStillKnown(role, person, before, start)) return undefined;
    const isExact = fitOf(role, person) > WIDER_ROLE && isWhole(role, person);
    const isPlain = role.relation === undefined && role.owner === undefined;
    const isNear = before.some(({ name, end }) => name === person.name && start - end <= CLEAR);
    const isAlone = fits.length === 1 && !hasRival(role, person, described);
    const certain = isAlone && isExact && isPlain && isNear;
    return { name: person.name, certain };
  };
}

function bestFits(role: Role, described: readonly DescribedPerson[]): DescribedPerson[] {
  const fits = described.map((person) => ({ person, fit: fitOf(role, person) }));
  const best = Math.max(WIDER_ROLE, ...fits.map(({ fit }) => fit));
  return fits.filter(({ fit }) => fit === best).map(({ person }) => person);
}

/**
 * Whether a phrase that says no more than a role can mean somebody here: he was named not long ago, or was
 * not named yet and the text says later who it is as of somebody known ("The assailant, Ann Lee, was …").
 */
function isStillKnown(
  role: Role,
  person: DescribedPerson,
  before: readonly ResolvedName[],
  start: number,
): boolean {
  if (isNarrowed(role, person)) return true;
  if (before.some(({ name }) => name === person.name)) return true;
  return (
    person.firstNamed > start &&
    person.evidence.some((it) => it.role.noun === role.noun && /^the\s/iu.test(it.at?.text ?? ''))
  );
}

/** Whether a phrase says more of a person than a role: "the Irish president", "the 47-year-old". */
function isNarrowed({ age, marks }: Role, person: DescribedPerson): boolean {
  return age !== undefined || marks.some((mark) => person.marks.has(mark));
}

/** Whether all that a phrase says is said of a person: "the mayor of New York" is not that of New Delhi. */
function isWhole({ marks }: Role, person: DescribedPerson): boolean {
  return marks.every((mark) => person.marks.has(mark));
}

/** Whether somebody else had the bare role too, though he fits less: a former president, one of elsewhere. */
function hasRival(
  role: Role,
  person: DescribedPerson,
  described: readonly DescribedPerson[],
): boolean {
  if (isNarrowed(role, person)) return false;
  return described.some((other) => {
    return other !== person && other.evidence.some((it) => it.role.noun === role.noun);
  });
}
