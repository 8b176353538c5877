import { describedBeside } from '../../../names/described-beside.ts';
import { isSpace, placedWords } from '../../../names/described-phrase.ts';
import { BARE_TITLES } from '../../../names/described-words.ts';
import type { Description } from '../../../names/descriptions.ts';
import { isHeldOn } from '../../../names/is-held-on.ts';
import type { PeopleRecords } from '../../../names/people-records.ts';
import { ROLES } from '../../../names/tagger/word-lists.ts';
import type { ResolvedName } from '../found-names.ts';
import { nationKey } from './nation.ts';
import { predicateOf } from './predicate-of.ts';
import { type Role, rolesOfText } from './role-of-phrase.ts';

/** Something that is said of a person whom the article names. */
export interface Evidence {
  readonly role: Role;
  /** Where the article says it; absent where a record does. */
  readonly at?: Description;
  /** Who is named last before that, for whose "his" is in "his sister". */
  readonly namedBefore?: string;
}

/** A person whom the article names, and what is said of him. */
export interface DescribedPerson {
  /** Absent where the article's name is unclear itself. */
  readonly name?: string;
  /** Where he is named first. */
  readonly firstNamed: number;
  readonly evidence: readonly Evidence[];
  /** Keys of all words by which he is described: country, party, field. */
  readonly marks: ReadonlySet<string>;
  /** In years. */
  readonly ages: ReadonlySet<number>;
}

/** What is known of an article when references are looked for. */
export interface Source {
  text: string;
  /** Mentions by name, in the order of the text. */
  people: readonly ResolvedName[];
  records: PeopleRecords;
  /** EDTF; absent where unknown. */
  date?: string | undefined;
}

/** The people whom an article names, each with what it and the records say of him. */
export function describedPeople(
  source: Source,
  roles: ReadonlyMap<string, string>,
): DescribedPerson[] {
  const all = source.people.map((mention, i) => ({
    mention,
    said: evidenceBeside(source, i, roles),
  }));
  const byName = Map.groupBy(all, ({ mention }) => mention.name ?? `?${mention.text}`);
  return [...byName.values()].map((group) => {
    const name = group[0]?.mention.name;
    const recorded = name === undefined ? [] : recordedRoles(name, source, roles);
    const evidence = withCounterparts([...group.flatMap(({ said }) => said), ...recorded], all);
    return {
      ...(name !== undefined && { name }),
      firstNamed: group[0]?.mention.start ?? 0,
      evidence,
      marks: marksOf(evidence),
      ages: new Set(group.flatMap(({ mention }) => ageOf(source.text, mention))),
    };
  });
}

function evidenceBeside(
  { text, people }: Source,
  i: number,
  roles: ReadonlyMap<string, string>,
): Evidence[] {
  const mention = people[i] as ResolvedName;
  const namedBefore = people[i - 1]?.name;
  return [
    ...describedBeside(text, mention),
    ...titleOf(text, mention),
    ...predicateOf(text, mention),
    ...crimeOf(text, mention),
  ].flatMap((at) =>
    rolesOfText(at.text, roles).map((role) => ({
      role,
      at,
      ...(namedBefore !== undefined && { namedBefore }),
    })),
  );
}

/** The longest of the short titles, with the space behind it, in UTF-16 units. */
const LONGEST_TITLE = 20;

/** Short titles, which are no description for readers and yet say what somebody is: "Rep. Kweon". */
function titleOf(text: string, { start, text: form }: ResolvedName): Description[] {
  const inside = /^\p{Lu}\p{Ll}+(?=\s\p{Lu})/u.exec(form)?.[0] ?? '';
  const before = placedWords(text, Math.max(0, start - LONGEST_TITLE), start).at(-1);
  return [
    ROLES.has(inside.toLowerCase()) && inside,
    before && BARE_TITLES.has(before.lower) && isSpace(text, before.end, start) && before.lower,
  ].flatMap((title) => (title ? [{ start, end: start, text: title }] : []));
}

const CHARGED =
  /^(?:,[^,.\n]{1,60},?)?\s(?:was|is|has been|had been|is being)\s(?:\p{L}+ly\s|also\s)?(?:arrested|charged|accused|indicted|convicted|suspected|sentenced|detained|found guilty)\b/u;
const SENTENCED = /(?:sentenced|arrested|charged|convicted|indicted)\s(?:\d{2}-year-old\s)?$/u;

/** Who was charged or sentenced is a suspect: "the accused". */
function crimeOf(text: string, { start, end }: ResolvedName): Description[] {
  const isCharged =
    CHARGED.test(text.slice(end, end + 120)) ||
    SENTENCED.test(text.slice(Math.max(0, start - 40), start));
  return isCharged ? [{ start, end: start, text: 'suspect' }] : [];
}

function recordedRoles(
  name: string,
  { records, date }: Source,
  roles: ReadonlyMap<string, string>,
): Evidence[] {
  const claimants = records.claimants(name);
  if (claimants.length !== 1) return [];
  return claimants
    .flatMap((record) => record.roles)
    .filter((role) => isHeldOn(role, date))
    .flatMap(({ title, organization }) =>
      rolesOfText(organization ? `${title} of ${organization}` : title, roles),
    )
    .map((role) => ({ role }));
}

/** "Prime Minister Ito and his Irish counterpart": who is a counterpart has the other’s role. */
function withCounterparts(
  evidence: readonly Evidence[],
  all: readonly { mention: ResolvedName; said: readonly Evidence[] }[],
): Evidence[] {
  return evidence.flatMap((it) => {
    if (it.role.noun !== 'counterpart') return [it];
    const other = all.findLast(({ mention }) => mention.end <= (it.at?.start ?? 0));
    const noun = other?.said.find(({ role }) => role.relation === undefined)?.role.noun;
    if (noun === undefined) return [it];
    const { marks, isNamed } = it.role;
    return [it, { ...it, role: { noun, marks, isNamed, isFormer: false } }];
  });
}

/** Keys of words that describe him, and of the initials of those that stand together: "PPP". */
function marksOf(evidence: readonly Evidence[]): Set<string> {
  const initials = evidence.flatMap(({ at }) => {
    return (at?.text.match(/\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+/gu) ?? []).map((name) =>
      nationKey(name.replace(/(\p{Lu})\p{L}+\s?/gu, '$1')),
    );
  });
  return new Set([...evidence.flatMap(({ role }) => role.marks), ...initials]);
}

/** "Smith, 45,", "45-year-old John Smith". */
function ageOf(text: string, { start, end }: ResolvedName): number[] {
  const behind = /^,\s(?<age>\d{2})(?=[,.;)]|\s(?:and|who)\b)/u.exec(text.slice(end, end + 12));
  const before = /(?<age>\d{2})-year-old\s(?:[\p{L}-]+\s){0,3}$/u.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  return [behind, before].flatMap((match) => (match ? [Number(match.groups?.['age'])] : []));
}
