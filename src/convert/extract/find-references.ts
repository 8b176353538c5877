import { placedWords } from '../../names/described-phrase.ts';
import { describedPeople, type Source } from './references/described-people.ts';
import { findStrangers } from './references/find-strangers.ts';
import { referenceBearer } from './references/reference-bearer.ts';
import { referencePhrases } from './references/reference-phrases.ts';
import { indexRoles } from './references/role-kinds.ts';
import { roleOfWords } from './references/role-of-phrase.ts';
import { besideNames } from './references/stands-by-name.ts';

/** A mention of a person without a name: "the North Korean leader". Offsets are UTF-16 units, the end exclusive. */
export interface Reference {
  start: number;
  end: number;
  text: string;
  /** The full name of the person who is meant. */
  name: string;
  /** Whether it is sure enough to be written into the article. */
  certain: boolean;
}

/**
 * Finds the noun phrases of an article that stand for one of the people whom it names:
 * - a phrase is definite ("the", "his", "Abe’s") and has a noun for a person: office, trade, kin, age;
 * - beside a name it only describes, and the name is the mention;
 * - it means the person of whom the article, or a record by a role held then, says the same.
 * Where two fit, or somebody without a name may be meant, there is no reference.
 */
export function findReferences(article: Source): Reference[] {
  const { text, people } = article;
  const roles = indexRoles();
  const described = describedPeople(article, roles);
  const standsByName = besideNames(text, people, described);
  const bearerOf = referenceBearer(described, people);
  const phrases = referencePhrases(text, placedWords(text, 0, text.length)).flatMap((phrase) => {
    const role = roleOfWords(phrase.words, roles);
    if (!role || standsByName(phrase)) return [];
    return [
      { ...phrase, role, bearer: phrase.isDefinite ? bearerOf({ ...phrase, role }) : undefined },
    ];
  });
  const strangers = findStrangers(phrases, people);
  return phrases.flatMap((phrase) => {
    const { start, end, bearer } = phrase;
    if (!bearer || strangers.isMaybe(phrase)) return [];
    const certain = bearer.certain && !strangers.isRival(phrase);
    return [{ start, end, text: text.slice(start, end), name: bearer.name, certain }];
  });
}
