import type { ResolvedName } from '../find-names.ts';
import type { DescribedPerson } from './described-people.ts';
import { mentionsBefore } from './mentions-before.ts';
import { fitOf, WIDER_ROLE } from './role-fit.ts';
import type { Role, Speaking } from './role-of-phrase.ts';

/** Who is meant, and whether that is sure enough to be written into the article. */
interface Meant {
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
export function whoIsMeantBy(
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
    const person = fits.length > 1 ? likeliest(role, fits, before, start) : fits[0];
    if (person?.name === undefined || !isOwn(role, person, before)) return undefined;
    if (!isStillKnown(role, person, before, start)) return undefined;
    const isExact = fitOf(role, person) > WIDER_ROLE && !hasRival(role, person, described);
    const isPlain = role.relation === undefined && role.owner === undefined;
    const isNear = before.some(({ name, end }) => name === person.name && start - end <= CLEAR);
    const certain = fits.length === 1 && isExact && isPlain && isNear;
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

/** Of several who fit: the only one whose office nothing narrows, else the one who was named since the others. */
function likeliest(
  role: Role,
  fits: readonly DescribedPerson[],
  before: readonly ResolvedName[],
  start: number,
): DescribedPerson | undefined {
  const own = fits.filter((person) => isUnmarked(role, person));
  return role.marks.length === 0 && own.length === 1 ? own[0] : nearest(fits, before, start);
}

/** "President Ito" is the president of the paper’s own country, "Irish President Lee" is not. */
function isUnmarked({ noun }: Role, { evidence }: DescribedPerson): boolean {
  const same = evidence.filter(({ role }) => role.noun === noun);
  return same.length > 0 && same.every(({ role }) => role.marks.length === 0 && !role.isFormer);
}

/** How far back the others must be named for a phrase to mean the one named since, in UTF-16 units. */
const FAR = 400;

/** The one who was named last, if the others were not named near. */
function nearest(
  fits: readonly DescribedPerson[],
  before: readonly ResolvedName[],
  start: number,
): DescribedPerson | undefined {
  const last = before.findLast((mention) => fits.some(({ name }) => name === mention.name));
  if (!last || start - last.end > 2 * FAR) return undefined;
  const isOther = ({ name, end }: ResolvedName) =>
    name !== last.name && start - end < FAR && fits.some((it) => it.name === name);
  return before.some(isOther) ? undefined : fits.find(({ name }) => name === last.name);
}

/** Relations that both have to each other: "his brother" can be either. */
const MUTUAL =
  /^(?:brother|sister|sibling|cousin|twin|colleague|partner|rival|neighbou?r|counterpart)$/u;

/** Whether "his" and "Abe’s" in a phrase can be whose they were where the person was described. */
function isOwn(
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
