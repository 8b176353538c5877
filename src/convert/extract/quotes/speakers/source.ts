/** Who a quotation is from. */
export interface Source {
  /** `organization` is also who speaks for one without a name of his own: "a ministry spokesman". */
  readonly class: 'named' | 'anonymous' | 'organization' | 'group';
  /** Full name of a person, standard name of an organization; absent where it is not known. */
  readonly name?: string;
  /** Of an anonymous source: the article's words for it, without an article: "government source". */
  readonly words?: string;
  /** Whether it is told by the words alone: a name or a source's own words, no pronoun far from its name. */
  readonly certain: boolean;
}
