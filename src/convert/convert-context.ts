import type { PeopleRecords } from '../names/people-records.ts';
import type { Tagger } from '../names/tagger/tag-names.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import type { KnownEvent } from '../schema/event.ts';
import type { Tag } from '../schema/tag.ts';
import type { RepeatedLines } from './clean/repeated-lines.ts';
import type { ScoreTags } from './extract/tags/tag-evidence.ts';

/** What convert knows besides a page itself: the archive's records, and the rest of the batch. */
export interface ConvertContext {
  settings: ArchiveSettings;
  records: PeopleRecords;
  vocabulary: ReadonlyMap<string, Tag>;
  events: ReadonlyMap<string, KnownEvent>;
  tagger: Tagger;
  /** What the archive's editors taught by their tags; absent where they have tagged too little. */
  scoreTags?: ScoreTags;
  repeated: RepeatedLines;
}
