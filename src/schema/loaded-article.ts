import type { Article } from './article.ts';
import type { Provenance } from './provenance.ts';

/** Kinds of names that have index pages. */
export type EntityKind = 'person' | 'organization' | 'place';

/** Words in an article's text, and the sentence they stand in. */
interface PlaceInText {
  /** The words as printed. */
  form: string;
  /** The rest of the sentence before and behind the form, as plain text; at most 400 characters of each. */
  before: string;
  after: string;
  /** Identifier of the element in the article's HTML that holds the words. */
  anchor: string;
  /** Number of the sentence in the article: places with one number stand in one sentence. */
  sentence: number;
}

/** One place in an article's text where a person, organization or place is named: "Kim", "Pyongyang". */
export interface Mention extends PlaceInText {
  kind: EntityKind;
  /** The name as the article's frontmatter lists it: the entity the form resolves to. */
  name: string;
  /**
   * Of a person: the words at the name that say who its bearer is, as printed and in their order: "South
   * Korean President", "a professor at Korea University". Empty for others.
   */
  described: string[];
}

/** Words that say when something happened or will happen: "on Thursday". */
export interface DatedPlace extends PlaceInText {
  /** EDTF. */
  edtf: string;
}

/** What somebody said, in quotation marks or in the words that report it. */
export interface Quotation extends PlaceInText {
  /** Who said it: a name of the article's frontmatter, or words for a source without a name. */
  by: string;
  /** Whether the source is not named on purpose: "a government source". */
  anonymous: boolean;
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
  dates: DatedPlace[];
  quotations: Quotation[];
  /** Opening of the prose as plain text, at most 300 characters, cut at a word. */
  excerpt: string;
  /** Number of words of the body. */
  words: number;
}
