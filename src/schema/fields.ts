import edtf from 'edtf';
import { z } from 'zod';

/** A single line of text: a headline, a name, a label. Never empty, never with a line break. */
export const line = z
  .string('must be text; put it in quotes where it looks like a number or a date')
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
  .string('must be text; put it in quotes')
  .refine(isEdtf, 'must be an EDTF date such as 2018-05-17, 2018-05, 2018-05~ or XXXX-07-02');

/** The name of a file in a content folder without its ending, as used in addresses. */
export const slug = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u, {
    message: 'must be lower-case words joined by hyphens',
  });

/** A time zone of the IANA list, such as `Asia/Seoul`. */
export const timeZone = z
  .string()
  .refine(isTimeZone, 'must be an IANA time zone such as Asia/Seoul or UTC');

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return !namesMissingDay(text);
  } catch {
    return false;
  }
}

/** The edtf library takes the 29th of any February; a common year has none. */
function namesMissingDay(text: string): boolean {
  return [...text.matchAll(/(?<year>\d{4})[~?%]?-[~?%]?02[~?%]?-[~?%]?29/gu)].some((match) => {
    const year = Number(match.groups?.['year']);
    return !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  });
}

function isLanguageTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/iu.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
