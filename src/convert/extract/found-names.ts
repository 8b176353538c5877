/** A name in the text, and whom or what it resolves to. Offsets are UTF-16 units, the end exclusive. */
export interface ResolvedName {
  start: number;
  end: number;
  text: string;
  /** The full or standard name; absent where a person's short form could be several or nobody known. */
  name?: string;
}

/** The names of a text, in its order. */
export interface FoundNames {
  persons: ResolvedName[];
  organizations: ResolvedName[];
  places: ResolvedName[];
}

/** The distinct names that forms resolve to, in the order of the text. */
export function distinctNames(names: readonly ResolvedName[]): string[] {
  return [...new Set(names.flatMap(({ name }) => name ?? []))];
}

/** Distinct forms that resolve to nobody, in the order of the text. */
export function unresolvedForms(names: readonly ResolvedName[]): string[] {
  return [...new Set(names.filter(({ name }) => name === undefined).map(({ text }) => text))];
}
