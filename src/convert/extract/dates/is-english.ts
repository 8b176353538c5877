/** Share of a text's words that these are in English, at least. */
const ENGLISH = {
  words: /(?<!\p{L})(?:the|of|and|to|in|that|a|is|was|for)(?!\p{L})/giu,
  share: 0.08,
};

/** A shorter text shows nothing by its words. */
const FEWEST_WORDS = 25;

/** Whether a text may be English: the grammar of dates would misread other languages, as "ab April". */
export function isEnglish(text: string): boolean {
  const opening = text.slice(0, 4000);
  const words = opening.match(/\p{L}+/gu)?.length ?? 0;
  const small = opening.match(ENGLISH.words)?.length ?? 0;
  return words < FEWEST_WORDS || small >= words * ENGLISH.share;
}
