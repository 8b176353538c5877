/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return /[.!?…:。！？][\])"'”’»」』]*$/u.test(line);
}

/** Whether a line begins in a script that has no spaces and is broken between any two characters. */
export function breaksAnywhere(line: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「『（]/u.test(line);
}
