/** Chinese and Japanese have no spaces; their words are some two characters long, Korean ones count as they stand. */
const CHARACTERS_PER_CJK_WORD = 2;

/** Number of words of a text in any script. */
export function countWords(text: string): number {
  if (!MAY_BE_UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(WORD);
  return (spaced?.length ?? 0) + Math.round(unspaced / CHARACTERS_PER_CJK_WORD);
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** From the first East Asian block on; most texts have no such letter, which is quick to see. */
const MAY_BE_UNSPACED = /[\u2E80-\uFFFF\u{16FE0}-\u{3FFFF}]/u;

/**
 * Whether a text ends as a sentence does; behind the stop may stand closing quotes and brackets, and a writer's
 * initials in small letters: "It is over.“ (phy)". A name there is a picture's credit.
 */
export function endsAsSentence(text: string): boolean {
  return /(?:[.!?…。！？:।؟۔]|[.!?,。]['’”"»」』])[)\]"'”’»」』]*(?: ?\(\p{Ll}[\p{Ll}/-]{1,7}\))?$/u.test(
    text,
  );
}
