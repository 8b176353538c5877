import type { Article } from './article.ts';
import type { Provenance } from './provenance.ts';

/** Kinds of names that have index pages. */
export type EntityKind = 'person' | 'organization' | 'place';

/** One place in an article's text where a person, organization or place is named. */
export interface Mention {
  kind: EntityKind;
  /** The name as the article's frontmatter lists it: the entity the form resolves to. */
  name: string;
  /** The words as printed: "Kim", "Mr. Trump" without the title, "Pyongyang". */
  form: string;
  /** The rest of the sentence before and behind the form, as plain text; at most 400 characters of each. */
  before: string;
  after: string;
  /** Identifier of the mention's element in the article's HTML. */
  anchor: string;
  /**
   * Of a person: the words at the name that say who its bearer is, as printed and in their order: "South
   * Korean President", "a professor at Korea University". Empty for others.
   */
  described: string[];
}

/** What load hands to index: an article's metadata, its safe HTML, and what the text says. */
export interface LoadedArticle {
  /** File name without ending; the last part of the article's address. */
  slug: string;
  article: Article;
  /** What convert rested on; absent where nothing is known of it. */
  provenance?: Provenance;
  /** The body as HTML made from the closed set of elements; nothing in it can run. */
  html: string;
  /** In the order of the text. */
  mentions: Mention[];
  /** Opening of the prose as plain text, at most 300 characters, cut at a word. */
  excerpt: string;
  /** Number of words of the body. */
  words: number;
}
