import type { Element, Properties } from 'hast';
import { findElement } from './find-element.ts';

/** Where pages write a picture's address that they load late, and then where they write it otherwise. */
const SINGLE = ['dataLazySrc', 'dataOriginal', 'dataSrc', 'src'];
const SETS = ['dataLazySrcset', 'dataSrcset', 'srcSet'];

/** What stands in for a picture until it is loaded. */
const PLACEHOLDER =
  /^data:|(?:blank|clear|dummy|lazy|loading|pixel|placeholder|spacer|transparent|1x1)[^/]*\.(?:gif|jpe?g|png|svg)(?:\?|$)/iu;

/** The address of the first picture in a box, as written; `undefined` where it has none but a placeholder's. */
export function imageAddress(box: Element): string | undefined {
  let address: string | undefined;
  findElement(box, ({ tagName, properties }) => {
    if (tagName === 'img' || tagName === 'source') address ??= addressIn(properties);
    return tagName === 'img' && address !== undefined;
  });
  return address;
}

function addressIn(properties: Properties): string | undefined {
  const single = SINGLE.map((name) => String(properties[name] ?? ''));
  return [...single, ...SETS.map((name) => largestIn(properties[name]))].find(
    (address) => address !== '' && !PLACEHOLDER.test(address),
  );
}

/** The address of the widest picture of a set: `a.jpg 300w, b.jpg 900w`; addresses may have commas, too. */
function largestIn(set: Properties[string]): string {
  const candidates = [set ?? []]
    .flat()
    .join(',')
    .split(/(?<=\s[\d.]+[wx])\s*,\s*/u)
    .map((candidate) => candidate.trim().split(/\s+/u));
  const sizeOf = ([, size = '1']: string[]) => Number.parseFloat(size);
  const [largest] = candidates.sort((one, other) => sizeOf(other) - sizeOf(one));
  return largest?.[0] ?? '';
}
