import type { EntityKind } from '../schema/loaded-article.ts';

/** What pages call the entries of a kind. */
interface EntityWords {
  /** Title of the index. */
  title: string;
  one: string;
  many: string;
}

export const ENTITY_WORDS: Record<EntityKind, EntityWords> = {
  person: { title: 'People', one: 'person', many: 'people' },
  organization: { title: 'Organizations', one: 'organization', many: 'organizations' },
  place: { title: 'Places', one: 'place', many: 'places' },
};
