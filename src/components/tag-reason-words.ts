import type { TagReason } from '../schema/provenance.ts';

/** Where words stand, as readers are told; nothing of the body, as most words stand there. */
const PLACES: Record<NonNullable<TagReason['place']>, string[]> = {
  headline: ['headline'],
  lead: ['opening'],
  body: [],
};

/** One thing that spoke for a tag: “summit” (headline, 3 times); what was learned has no place. */
export function tagReasonWords({ kind, words, place, times }: TagReason): string {
  if (kind === 'stated') return 'the source’s own tag';
  if (kind === 'learned') return `“${words}”, as in other articles with this tag`;
  const where = place ? PLACES[place] : [];
  const notes = [...where, ...(times > 1 ? [`${times} times`] : [])];
  const shown = kind === 'name' ? words : `“${words}”`;
  return notes.length > 0 ? `${shown} (${notes.join(', ')})` : shown;
}
