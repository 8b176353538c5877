/**
 * Text as everything after reading expects it: NFC; every kind of line break a line feed; no-break and
 * other wide spaces plain; controls, bidi controls, zero-width characters, noncharacters and lone surrogates gone.
 * What is left can be written to MDX, YAML, HTML and a terminal without hidden meaning.
 */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u000B\u000C]/gu, '\n')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .replace(HIDDEN, '')
    .normalize('NFC');
}

/** Zero-width joiners stay: Indic scripts, Persian and emoji are spelt with them. */
const HIDDEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFDD0-\uFDEF\p{Noncharacter_Code_Point}]/gu;
