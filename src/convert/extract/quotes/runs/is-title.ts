/** Small words that titles and names keep small. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|of|off|on|or|over|the|to|up|vs|with|’s|'s)$/u;

/** No title is longer, in UTF-16 units. */
const LONGEST = 80;

/** Whether words between marks look like the title of a work, a programme or a nickname: "Meet the Press". */
export function isTitle(quoted: string): boolean {
  if (quoted.length > LONGEST) return false;
  const words = quoted.match(/[\p{L}\p{M}\p{N}'’#@&.-]*[\p{L}\p{N}]/gu) ?? [];
  if (words.length === 0 || words.length > 8) return false;
  return words.every((word, i) => /^[\p{Lu}\p{N}#@]/u.test(word) || (i > 0 && SMALL.test(word)));
}
