/** The text of an article in a file of several, and what its labels state. */
export interface PartText {
  /** The lines, those blank that are not the article's. */
  left: string[];
  /** By the keys of `readStatedFields`. */
  fields: Record<string, unknown>;
}
