import type { NamePlace } from '../../../../names/descriptions.ts';
import { isOwner } from './is-subject.ts';

/** Of those in the sentence nearest to an offset the first. */
export function firstOfLastSentence<Place extends NamePlace>(
  text: string,
  back: readonly Place[],
  offset: number,
): Place | undefined {
  let to = offset;
  let found: Place | undefined;
  for (const step of back) {
    if (found && hasSentenceEnd(text.slice(step.end, to))) break;
    if (!found || !isOwner(text, step.end)) found = step;
    to = step.start;
  }
  return found;
}

function hasSentenceEnd(between: string): boolean {
  const plain = between.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|\p{Lu})\./gu, '');
  return /[.!?…]["”’')\]]*\s+["“‘'(]*\p{Lu}|\n/u.test(plain);
}
