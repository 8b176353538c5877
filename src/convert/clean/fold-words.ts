/** A text's letters and digits in small letters, a single blank for whatever stands between. */
export function foldWords(text: string): string {
  const small = text.toLowerCase();
  const between = PLAIN.test(small) ? /[^a-z0-9]+/gu : /[^\p{L}\p{M}\p{N}]+/gu;
  return small.replace(between, ' ').trim();
}

/** ASCII and typeset punctuation, in which letters and digits are found several times as quickly. */
const PLAIN = /^[\0-\x7F\u2000-\u206F]*$/u;

/** Words of four letters and more of a folded text; shorter ones are in every text. Of East Asian scripts: pairs of letters. */
export function wordSet(folded: string): ReadonlySet<string> {
  const words = new Set(folded.match(/[\p{L}\p{M}]{4,}/gu));
  if (!EAST_ASIAN.test(folded)) return words;
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2);
    if (EAST_ASIAN.test(pair) && !pair.includes(' ')) words.add(pair);
  }
  return words;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
