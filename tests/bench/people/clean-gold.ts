import type { NameType } from '../../../src/names/tagger/labels.ts';
import { HONORIFICS, ROLES } from '../../../src/names/tagger/word-lists.ts';
import type { GoldName } from './training-text.ts';

const ARTICLE = /^(?:the|an?|our|its|his|her|their)\s+/i;
const PRONOUN = /^(?:I|We|Our|You|He|Him|His|She|Her|It|They|Them|Who|My|God)$/;
const POSSESSIVE = /['’]\s?s?$/;

/** Marked as organizations in some collections, as groups of people in news. */
const NOT_ORGANIZATIONS = new Set(
  `christian christians catholic catholics jewish jews muslim muslims islamic islam christianity
  protestant protestants orthodox buddhist buddhists hindu hindus republican republicans democrat
  democrats democratic conservative liberal socialist communist communists nazi nazis allied allies`.split(
    /\s+/,
  ),
);

/**
 * Brings the collections to one custom, that of news:
 * - no article before a name, no possessive after it, no title before a person;
 * - a name has a capital letter; pronouns and faiths are not organizations;
 * - a country is a place, also where it acts, and a union of countries an organization;
 * - of two names that overlap, the longer one counts.
 */
export function cleanGold(
  text: string,
  names: readonly GoldName[],
  countries: ReadonlySet<string>,
): GoldName[] {
  const cleaned = names
    .map((name) => ofOneType(text, trimName(text, name), countries))
    .filter((name) => isName(text, name));
  cleaned.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return cleaned.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
}

/** Marked as places in some collections, as organizations in news. */
const NOT_PLACES = new Set(['european union', 'eu', 'united nations', 'un', 'u.n.', 'nato']);

/** Gives a country's government or team, and unions of countries, the same type everywhere. */
function ofOneType(text: string, name: GoldName, countries: ReadonlySet<string>): GoldName {
  const isCountry = countries.has(text.slice(name.start, name.end).toLowerCase());
  if (isCountry) return { ...name, type: 'place' };
  const isUnion = NOT_PLACES.has(text.slice(name.start, name.end).toLowerCase());
  return isUnion ? { ...name, type: 'organization' } : name;
}

function trimName(text: string, name: GoldName): GoldName {
  let { start, end } = name;
  start += ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0;
  if (name.type === 'person') start += titlesLength(text.slice(start, end));
  end -= POSSESSIVE.exec(text.slice(start, end))?.[0].length ?? 0;
  return { type: name.type, start, end };
}

function titlesLength(person: string): number {
  let length = 0;
  for (const word of person.matchAll(/\S+\s+/g)) {
    const title = word[0].trim().toLowerCase();
    if (!HONORIFICS.has(title) && !ROLES.has(title)) break;
    length += word[0].length;
  }
  return length;
}

function isName(text: string, { type, start, end }: GoldName): boolean {
  const name = text.slice(start, end);
  if (/^[@#]/.test(name) || /[@#]/.test(text.charAt(start - 1))) return false;
  if (!/\p{Lu}/u.test(name) || PRONOUN.test(name)) return false;
  return !(
    type === ('organization' satisfies NameType) && NOT_ORGANIZATIONS.has(name.toLowerCase())
  );
}
