import type { ClassifiedBlock } from './classify-block.ts';
import { isText } from './tally-text.ts';

/** The hours above the entries of a live report: "14:32", "10.45am", "18.04 Uhr". One alone is how long a video is. */
const HOUR = /^\d{1,2}[.:h]\d\d(?:\s?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4}))?$/iu;
const LEAST_HOURS = 3;

/** How many lines below an hour its entry's first paragraph begins; a teaser has an hour and a headline alone. */
const REACH = 3;

/** The run of a live report with its hours as text. */
export function withHours(run: readonly ClassifiedBlock[]): readonly ClassifiedBlock[] {
  const isHour = ({ text }: ClassifiedBlock) => HOUR.test(text);
  const entries = run.filter(
    (block, index) => isHour(block) && run.slice(index + 1, index + 1 + REACH).some(isText),
  );
  if (entries.length < LEAST_HOURS) return run;
  return run.map((block) => (isHour(block) ? { ...block, kind: 'sentence' } : block));
}
