/** How a date is known. */
export type DateBasis = 'stated' | 'worked-out' | 'unknown';

/**
 * Reads from an EDTF date how it is known: absent, nobody knows it; with one of the qualifiers
 * `~ ? %` (approximate, uncertain, both), or an interval in a year that nobody knows, for which EDTF has no
 * qualifier, it was worked out; else a source states it.
 * https://www.loc.gov/standards/datetime/
 */
export function dateBasis(edtf: string | undefined): DateBasis {
  if (edtf === undefined) return 'unknown';
  return /[~?%]|^XXXX.*\//u.test(edtf) ? 'worked-out' : 'stated';
}
