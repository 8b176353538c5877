import type { DateBasis } from '../schema/date-basis.ts';

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
