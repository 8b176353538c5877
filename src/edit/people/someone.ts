import type { ContentRecord } from '../../files/read-records.ts';
import { nameKey } from '../../names/name-key.ts';
import type { Person } from '../../schema/person.ts';

/** A person of an archive, on record or only listed by articles. */
export interface Someone {
  /** Last part of the address of the person's page: the record's file name where there is one. */
  slug: string;
  /** The name under which the archive has the person. */
  name: string;
  /** Other names: of the record, of the records merged into it, of articles that spell it otherwise. */
  aliases: readonly string[];
  record?: ContentRecord<Person>;
}

/** Whether two are one; the same person may be seen under another name. */
export function isSame(a: Someone | undefined, b: Someone | undefined): boolean {
  return a !== undefined && a.slug === b?.slug;
}

/** Whether a name, however spelt, is one of a person's. */
export function hasName({ name, aliases }: Someone, wanted: string): boolean {
  return [name, ...aliases].some((form) => nameKey(form) === nameKey(wanted));
}
