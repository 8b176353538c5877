/** How the date of an article is known. */
export type DateBasis = 'stated' | 'worked-out' | 'unknown';

/** What a list says of it; nothing of a date that is stated. */
export const BASIS_IN_SHORT: Record<DateBasis, string> = {
  stated: '',
  'worked-out': 'worked out',
  unknown: 'Date not stated',
};

/** What an article's own page says of it. */
export const BASIS_IN_FULL: Record<DateBasis, string> = {
  stated: '',
  'worked-out': 'worked out from the text, not stated',
  unknown: 'Date not stated',
};

/**
 * Reads from an EDTF date how it is known: absent, nobody knows it; with one of the qualifiers
 * `~ ? %` (approximate, uncertain, both) it was worked out; else the article states it.
 * https://www.loc.gov/standards/datetime/
 */
export function dateBasis(edtf: string | undefined): DateBasis {
  if (edtf === undefined) return 'unknown';
  return /[~?%]/u.test(edtf) ? 'worked-out' : 'stated';
}
