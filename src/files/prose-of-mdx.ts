/** What stands for itself in a line of an article's body and is no word: tags, link targets, Markdown's signs. */
const NO_WORDS: readonly [RegExp, string][] = [
  [/<[^<>]*>/gu, ''],
  [/\]\([^()\s]*\)/gu, ''],
  [/&#?\w+;/gu, ' '],
  [/^(?:#+|>|[-*+]|\d+[.)])\s+/gmu, ''],
  [/\\(?=[!-/:-@[-`{-~])/gu, ''],
  [/[*_[\]]{1,3}/gu, ''],
];

/**
 * The paragraphs of an article's body as plain words, without photos and their captions. Quick and near enough for
 * whatever counts words; what is shown to people is read by the parser.
 */
export function proseOfMdx(body: string): string[] {
  return body
    .split(/\n\s*\n/u)
    .filter((block) => !block.startsWith('<Photo'))
    .map((block) => NO_WORDS.reduce((text, [sign, by]) => text.replace(sign, by), block).trim())
    .filter((text) => text !== '');
}
