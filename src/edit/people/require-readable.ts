import { nameKey } from '../../names/name-key.ts';
import { ContentError } from '../../schema/problem.ts';
import type { EditableArchive } from '../editable-archive.ts';

/**
 * Throws ContentError where a file that cannot be read could hold one of these names: an edit that left it
 * out would be half done. A file whose text is not even known could hold any.
 */
export function requireReadable({ broken }: EditableArchive, names: readonly string[]): void {
  const keys = names.map(nameKey);
  const inTheWay = broken.filter(({ path, source }) => {
    if (source === undefined) return true;
    const text = nameKey(`${path} ${source}`);
    return keys.some((key) => text.includes(key));
  });
  if (inTheWay.length > 0) throw new ContentError(inTheWay.flatMap(({ problems }) => problems));
}
