import type { Analysis } from './analyse.ts';
import type { NameType, TokenRange } from './labels.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/**
 * Makes an organization or a place of a person's name that goes on with capitals up to a word such as
 * "Institute" or "Boulevard", of which the tagger saw only the beginning: "George V Boulevard".
 */
export function growOrganizations(
  names: readonly TokenRange[],
  { words, runs }: Analysis,
): TokenRange[] {
  return names.map((name, i) => {
    const end = runs[name.to - 1]?.to ?? name.to;
    const isFree = end > name.to && end <= (names[i + 1]?.from ?? end);
    const type =
      isFree && name.type === 'person' ? typeOfEnding(words[end - 1] as Word) : undefined;
    return type ? { type, from: name.from, to: end } : name;
  });
}

/** What a name is the name of that ends in such a word. */
export function typeOfEnding({ traits }: Word): NameType | undefined {
  if (traits & TRAITS.organizationWord) return 'organization';
  return traits & TRAITS.placeWord ? 'place' : undefined;
}
