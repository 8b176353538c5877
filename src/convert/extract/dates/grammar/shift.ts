import type { Meaning, Unit } from '../meaning.ts';

type ShiftDetails = Partial<Omit<Extract<Meaning, { kind: 'shift' }>, 'kind' | 'unit' | 'count'>>;

/** So many units before or after the publication, or after something else that `more` names. */
export function shift(unit: Unit, count: number, more: ShiftDetails = {}): Meaning {
  return { kind: 'shift', unit, count, from: 'publication', ...more };
}
