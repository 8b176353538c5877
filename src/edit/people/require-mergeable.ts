import { RefusedEdit } from '../refused-edit.ts';
import { hasName, isSame, type Someone } from './someone.ts';

/** Throws RefusedEdit where records say that two people are not one, or a merge would lead nowhere. */
export function requireMergeable(old: Someone, kept: Someone): void {
  for (const [one, other] of [
    [old, kept],
    [kept, old],
  ] as const) {
    const { mergedInto, notSameAs = [] } = one.record?.data ?? {};
    if (mergedInto !== undefined) {
      const message = `The record ${one.slug} is merged into "${mergedInto}", which leads in a circle or nowhere. Mend that first; npm run check tells where it is.`;
      throw new RefusedEdit(message);
    }
    const denied = notSameAs.find((name) => isOnly(other, one, name));
    if (!isSame(old, kept) && denied !== undefined) {
      const message = `The record ${one.slug} says that "${one.name}" is not "${denied}" (notSameAs). Take that out first if it is wrong.`;
      throw new RefusedEdit(message);
    }
  }
  const [a, b] = [old.record?.data.wikidata, kept.record?.data.wikidata];
  if (a === undefined || b === undefined || a === b) return;
  const message = `They are two items in Wikidata: "${old.name}" is ${a} and "${kept.name}" is ${b}. Take the wrong one out first.`;
  throw new RefusedEdit(message);
}

/** Whether a name is one of a person's and none of the other's: two of one name may share a plain alias. */
function isOnly(person: Someone, other: Someone, name: string): boolean {
  return hasName(person, name) && !hasName(other, name);
}
