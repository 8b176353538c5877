import edtf from 'edtf';
import { z } from 'zod';

/** A single line of text: a headline, a name, a label. Never empty, never with a line break. */
export const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((text) => !/[\n\r\u2028\u2029]/u.test(text), 'must be one line');

/** A list of distinct lines, empty where the key is absent. */
export const lines = z
  .array(line)
  .refine((list) => new Set(list).size === list.length, 'lists the same entry twice')
  .default([]);

/** A BCP 47 language tag such as `en` or `zh-Hant`. */
export const language = z
  .string()
  .refine(isLanguageTag, 'must be a language tag such as en, ko or zh-Hant');

/**
 * A date in the Extended Date/Time Format (ISO 8601-2): `2018-05-17`, `2018-05`, `2018-05-17~`
 * (worked out, not stated), `2018-05-07/2018-05-08`, `XXXX-07-02` (year unknown).
 * https://www.loc.gov/standards/datetime/
 */
export const edtfDate = z
  .string()
  .refine(isEdtf, 'must be an EDTF date such as 2018-05-17, 2018-05, 2018-05~ or XXXX-07-02');

/** The name of a file in a content folder without its ending, as used in addresses. */
export const slug = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u, {
    message: 'must be lower-case words joined by hyphens',
  });

function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
