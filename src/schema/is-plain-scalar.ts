/** Strings that no YAML reader can take for anything but a string, inside a list or out of it. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} '’.–/&()-]*$/u;

/** Words that some readers take for a truth value, nothing or a number. */
const LOOKS_TYPED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf(?:inity)?)$/iu;

/** Whether a string may stand in YAML without quotes; where there is any doubt it may not. */
export function isPlainScalar(text: string): boolean {
  return PLAIN.test(text) && !LOOKS_TYPED.test(text) && !/\s$/u.test(text);
}
