/** What a word, name, sign or quotation does in its sentence, as far as its own form tells. */
export type TokenKind =
  // A person, organization or place, as the tagger found it.
  | 'name'
  // Words between quotation marks, whatever they say.
  | 'quote'
  | 'speech'
  | 'verb'
  // "believes", "found": what somebody thinks may be quoted.
  | 'mental'
  | 'auxiliary'
  | 'determiner'
  | 'pronoun'
  // "who", "which".
  | 'relative'
  // "that", "because", "but".
  | 'joining'
  | 'preposition'
  | 'and'
  | 'adverb'
  // "Tuesday", "week".
  | 'time'
  // Nouns, adjectives and all else.
  | 'word'
  // Brackets, dashes, colons and what ends a sentence.
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop';

/** A piece of a sentence; offsets in UTF-16 units, the end exclusive. */
export interface Token {
  readonly start: number;
  end: number;
  /** In small letters; empty for names and quotations. */
  readonly lower: string;
  kind: TokenKind;
  /** Of a name: whether it is a person's. */
  readonly isPerson?: boolean;
  /** Of a quotation: its number among the runs of its paragraph. */
  readonly run?: number;
  /** Whether it begins with a capital letter. */
  readonly isCapital?: boolean;
  /** Of a verb: how many of the words behind belong to it: one in "went on". */
  more?: number;
}
