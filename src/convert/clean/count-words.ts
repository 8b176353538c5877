/**
 * Scripts without spaces between words, and how many characters with their marks a word has in them on average. Korean
 * words count as they stand.
 */
const UNSPACED: readonly { letters: RegExp; perWord: number }[] = [
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, perWord: 2 },
  { letters: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, perWord: 4 },
];

/** Number of words of a text in any script. */
export function countWords(text: string): number {
  if (!MAY_BE_UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  let spaced = text;
  let words = 0;
  for (const { letters, perWord } of UNSPACED) {
    words += (spaced.match(letters)?.length ?? 0) / perWord;
    spaced = spaced.replace(letters, ' ');
  }
  return (spaced.match(WORD)?.length ?? 0) + Math.round(words);
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** The blocks of these scripts and their neighbours; most texts have no such letter, which is quick to see. */
const MAY_BE_UNSPACED =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\uFFFF\u{16FE0}-\u{3FFFF}]/u;

/**
 * Whether a text ends as a sentence does, with the stop of any script; behind the stop may stand closing quotes and brackets, and a writer's
 * initials in small letters: "It is over.“ (phy)". A name there is a picture's credit. What closes a quotation
 * in one language opens it in another.
 */
export function endsAsSentence(text: string): boolean {
  return /[.!?…。！？:।॥؟۔។။።։][)\]"'“”‘’«»‹›」』]*(?: ?\(\p{Ll}[\p{Ll}/-]{1,7}\))?$|,["'“”‘’«»‹›][)\]"'“”‘’«»‹›」』]*$/u.test(
    text,
  );
}
