import type { Mention } from '../schema/loaded-article.ts';
import type { Passage } from './archive.ts';

/**
 * The sentences in which an entry is mentioned, in the order of the text. Mentions that share a sentence
 * make one passage; `mentions` are those of one entry in one article.
 */
export function passagesOf(
  mentions: readonly Mention[],
  urlOf: (anchor: string) => string,
): Passage[] {
  const passages: Passage[] = [];
  let last: Mention | undefined;
  for (const mention of mentions) {
    const passage = passages.at(-1);
    if (passage && last && isSameSentence(last, mention)) goOn(passage, last, mention);
    else passages.push({ url: urlOf(mention.anchor), parts: partsOf(mention) });
    last = mention;
  }
  return passages;
}

/** Lengths tell most sentences apart; only where they agree are the words, of bounded length, compared. */
function isSameSentence(earlier: Mention, later: Mention): boolean {
  const isFurther = later.before.length >= earlier.before.length + earlier.form.length;
  if (!isFurther || lengthOf(earlier) !== lengthOf(later)) return false;
  return sentenceOf(earlier) === sentenceOf(later);
}

function lengthOf({ before, form, after }: Mention): number {
  return before.length + form.length + after.length;
}

function sentenceOf({ before, form, after }: Mention): string {
  return before + form + after;
}

/** Cuts the last piece of a passage, which follows `earlier`, at the form of `later`. */
function goOn(passage: Passage, earlier: Mention, later: Mention): void {
  const done = earlier.before.length + earlier.form.length;
  if (passage.parts.at(-1)?.mention === false) passage.parts.pop();
  passage.parts.push(...partsOf({ ...later, before: later.before.slice(done) }));
}

function partsOf({ before, form, after }: Mention): Passage['parts'] {
  const parts = [
    { text: before, mention: false },
    { text: form, mention: true },
    { text: after, mention: false },
  ];
  return parts.filter(({ text }) => text !== '');
}
