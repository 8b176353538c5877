import { describedBefore } from './described-before.ts';
import { describedBehind } from './described-behind.ts';

/** Where a person's name stands in a text. Offsets are UTF-16 units, the end exclusive. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
}

/** Words that say who the bearer of a name is: `text` is `text.slice(start, end)` of the article. */
export interface Description extends NamePlace {
  readonly text: string;
}

/**
 * The words beside a person's name that say who its bearer is, verbatim and in the order of the text:
 * - an office or role directly before it: "South Korean President" before "Moon Jae-in";
 * - an apposition before it, closed behind the name: "the North Korean leader, Kim Jong-un,";
 * - an apposition behind it: "Nam Sung-wook, 58, a professor at Korea University, said".
 * An age is no description, and neither is a bare "Mr." or "Gen."; where the end of an apposition is unclear
 * there is none.
 */
export function findDescriptions(text: string, name: NamePlace): Description[] {
  return [describedBefore(text, name), describedBehind(text, name)].flatMap((place) =>
    place ? [{ ...place, text: text.slice(place.start, place.end) }] : [],
  );
}
