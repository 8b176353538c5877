/** Chinese and Japanese have no spaces; their words are some two characters long, Korean ones count as they stand. */
const CHARACTERS_PER_CJK_WORD = 2;

/** Number of words of a text in any script. */
export function countWords(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const spaced = text
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ')
    .match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu);
  return (spaced?.length ?? 0) + Math.round(unspaced / CHARACTERS_PER_CJK_WORD);
}

/** Whether a text ends as a sentence does, closing quotes and brackets behind the stop included. */
export function endsAsSentence(text: string): boolean {
  return /(?:[.!?…。！？:]|[.!?,。]['’”"»」』])[)\]"'”’»」』]*$/u.test(text);
}
