import type { Person } from '../schema/person.ts';
import { familyName } from './family-name.ts';
import { nameKey } from './name-key.ts';
import type { PeopleRecords } from './people-records.ts';
import { isSamePerson, romanisationKey } from './same-person.ts';

/** Spellings of one name, and the records that claim them: several are people of one name. */
export interface SpellingGroup {
  spellings: string[];
  claimants: readonly Person[];
}

/**
 * Puts the full names of one article together by whom they mean. What one record claims is its person's; the
 * others go with whom they are the same as (isSamePerson), the longest first, and stay out where that could
 * be several: George Bush beside George W. and George H. W. Bush.
 */
export function groupSpellings(
  spellings: readonly string[],
  records: PeopleRecords,
): SpellingGroup[] {
  const byKey = new Map<string | Person, SpellingGroup[]>();
  const all: SpellingGroup[] = [];
  const claimed = spellings.map((spelling) => ({
    spelling,
    claimants: records.claimants(spelling),
  }));
  for (const { spelling, claimants } of claimed.toSorted(byCertainty)) {
    const keys = [...groupKeys(spelling), ...claimants];
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const fitting = [...near].filter((group) => isOf(group, spelling, claimants));
    const [group, other] = fitting;
    if (other) continue;
    const own = group ?? { spellings: [], claimants };
    if (!group) all.push(own);
    own.spellings.push(spelling);
    for (const key of keys) byKey.set(key, [...new Set([...(byKey.get(key) ?? []), own])]);
  }
  return all;
}

interface Claimed {
  spelling: string;
  claimants: readonly Person[];
}

/** What one record claims, what several do, then long names before short ones. */
function byCertainty(a: Claimed, b: Claimed): number {
  const rank = ({ claimants }: Claimed) =>
    claimants.length === 0 ? 2 : Math.min(claimants.length, 2) - 1;
  return rank(a) - rank(b) || lengthOf(b.spelling) - lengthOf(a.spelling);
}

function lengthOf(spelling: string): number {
  return nameKey(spelling).length;
}

/** Names that isSamePerson takes for one share one of these at least. */
function groupKeys(spelling: string): string[] {
  const last = spelling.split(/\s/u).at(-1) ?? spelling;
  return [
    ...new Set([romanisationKey(familyName(spelling)), romanisationKey(last), nameKey(spelling)]),
  ];
}

function isOf(group: SpellingGroup, spelling: string, claimants: readonly Person[]): boolean {
  if (claimants.length > 0 && group.claimants.length > 0) {
    return (
      claimants.length === group.claimants.length &&
      claimants.every((one) => group.claimants.includes(one))
    );
  }
  const records = [...claimants, ...group.claimants];
  if (records.some(({ notSameAs }) => notSameAs.includes(spelling))) return false;
  return group.spellings.every((one) => isSamePerson(one, spelling));
}
