import type { Tag } from '../../../schema/tag.ts';
import { withTagsAbove } from '../../../schema/tags-above.ts';
import type { FoundTag } from './tag-evidence.ts';

/** The score that a tag needs, more if nothing in headline and lead speaks for it; the best needs little. */
const ENOUGH = 5;
const ENOUGH_IN_BODY = 8;
const ENOUGH_FOR_FIRST = 1.2;

/** What a tag needs of the best one's score: what is only mentioned falls behind what an article is about. */
const SHARE_OF_BEST = 0.25;

/** A broader tag stands beside a narrower one only if more speaks for it: then it is a subject itself. */
const BESIDE_NARROWER = 0.6;

const MOST_TAGS = 4;

/** A tag that may be chosen. */
export interface Candidate extends FoundTag {
  /** Whether editors would set it, by what the archive taught. */
  isLearned: boolean;
}

/** Chooses one to four tags, the best first; none where nothing speaks for any. */
export function chooseTags(
  candidates: readonly Candidate[],
  vocabulary: ReadonlyMap<string, Tag>,
): FoundTag[] {
  const ranked = [...candidates].sort((a, b) => b.score - a.score || (a.tag < b.tag ? -1 : 1));
  const [best] = ranked;
  if (!best || (best.score < ENOUGH_FOR_FIRST && !best.isLearned)) return [];
  const strong = ranked.filter(
    (one) => one === best || one.isLearned || one.score >= enoughFor(one, best),
  );
  return strong
    .filter((one) => !strong.some((other) => givesWay(one, other, vocabulary)))
    .slice(0, MOST_TAGS)
    .map(({ tag, score, reasons }) => ({ tag, score, reasons }));
}

function enoughFor({ reasons }: Candidate, best: Candidate): number {
  const isInBody = reasons.every(({ place }) => place === 'body');
  return Math.max(isInBody ? ENOUGH_IN_BODY : ENOUGH, SHARE_OF_BEST * best.score);
}

function givesWay(one: Candidate, other: Candidate, vocabulary: ReadonlyMap<string, Tag>): boolean {
  const isBroader = one.tag !== other.tag && withTagsAbove(other.tag, vocabulary).includes(one.tag);
  return isBroader && !one.isLearned && one.score < BESIDE_NARROWER * other.score;
}
