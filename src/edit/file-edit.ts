/** What an edit makes of a file. */
export interface FileEdit {
  path: string;
  /** Its text as it was read; absent where the file is new. */
  before?: string;
  after: string;
  /** What changed, for people: `people: "A" -> "B"`. */
  changes: string[];
}
