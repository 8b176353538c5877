import { describedBefore } from './described-before.ts';
import { describedBehind } from './described-behind.ts';
import type { Description, NamePlace } from './descriptions.ts';

/**
 * All words beside a person's name that say who its bearer is, verbatim and in the order of the text, also
 * where they need the text to say whose he is: "his Irish counterpart".
 */
export function describedBeside(text: string, name: NamePlace): Description[] {
  return [describedBefore(text, name), describedBehind(text, name)].flatMap((place) =>
    place ? [{ ...place, text: text.slice(place.start, place.end) }] : [],
  );
}
