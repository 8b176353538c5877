/** Lengths of time by which a chart counts. */
export type PeriodUnit = 'month' | 'year';

/** How a date begins whose month or year is known. Months above 12 are EDTF's seasons. */
const BEGINNINGS: Record<PeriodUnit, RegExp> = {
  month: /^\d{4}-(?:0[1-9]|1[0-2])(?!\d)/u,
  year: /^\d{4}(?!\d)/u,
};

/**
 * The month (`2018-05`) or year (`2018`) in which an EDTF date lies wholly; `undefined` where that is not
 * known, as for `2018` by month, for `XXXX-07-02`, and for an interval from one month into another.
 */
export function periodOf(edtf: string | undefined, unit: PeriodUnit): string | undefined {
  const ends = (edtf ?? '').replace(/[~?%]/gu, '').split('/');
  const [first, ...others] = ends.map((end) => BEGINNINGS[unit].exec(end)?.[0]);
  return others.every((other) => other === first) ? first : undefined;
}

/** All periods from one to a later one, both included. */
export function periodsBetween(first: string, last: string): string[] {
  const periods = [];
  for (let period = first; period <= last; period = periodAfter(period)) periods.push(period);
  return periods;
}

function periodAfter(period: string): string {
  const [year = '', month] = period.split('-');
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  if (month === undefined) return digits(Number(year) + 1, 4);
  if (month === '12') return `${digits(Number(year) + 1, 4)}-01`;
  return `${year}-${digits(Number(month) + 1, 2)}`;
}
