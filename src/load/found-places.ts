import type { MentionFinder } from '../names/find-mentions.ts';
import type { EntityKind } from '../schema/loaded-article.ts';
import type { Run, RunText } from './inline-runs.ts';
import type { Stretch } from './split-sentences.ts';

/** A name in a run: the text node that holds it whole, and whom it means. */
export interface FoundPlace extends Stretch {
  kind: EntityKind;
  name: string;
  holder: RunText;
}

/** Names in the text; one that markup cuts in two, or that stands in a link, is none. */
export function foundPlaces(run: Run, find: MentionFinder): FoundPlace[] {
  return find(run.text).flatMap((found) => {
    const holder = run.texts.find(
      ({ start, node }) => start <= found.start && found.end <= start + node.value.length,
    );
    return holder && !holder.quiet ? [{ ...found, holder }] : [];
  });
}
