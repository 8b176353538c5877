/** Identifier of an initial's heading in an index; names that begin with no letter stand under `other`. */
export function letterId(letter: string): string {
  return letter === '#' ? 'other' : letter;
}
