/**
 * Text from outside as it may be shown on a terminal: controls, bidi controls and line breaks become
 * visible escapes, so that a file name or a headline cannot move the cursor or hide what it says.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (control) => `\\u{${(control.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
