/**
 * TIMEX3's value of a span of time: `P3Y`, `PT20M`, `PXD`, `P20Y` (two decades), `P2Y6M` (two and a half
 * years). `unit` is a letter of the lexicon.
 */
export function durationValue(count: number | 'X', unit: string): string {
  const [, digits, letter = ''] = /^(\d*)(\w+)$/u.exec(unit) ?? [];
  const prefix = letter.startsWith('T') ? 'PT' : 'P';
  const name = letter.replace('T', '');
  if (count === 'X') return digits ? (LONG_UNITS[unit] ?? 'PXX') : `${prefix}X${name}`;
  const number = count * Number(digits || 1);
  const whole = Math.floor(number);
  const part = SMALLER[letter];
  if (whole === number || !part) return `${prefix}${Number(number.toFixed(2))}${name}`;
  const rest = `${Math.round((number - whole) * part.many)}${part.name}`;
  return `${prefix}${whole > 0 ? `${whole}${name}` : ''}${rest}`;
}

/** Decades and centuries that nobody counted. */
const LONG_UNITS: Readonly<Record<string, string>> = { '10Y': 'PXY', '100Y': 'PXC', '2W': 'PXW' };

/** What halves are written in. */
const SMALLER: Readonly<Record<string, { many: number; name: string }>> = {
  Y: { many: 12, name: 'M' },
  TH: { many: 60, name: 'M' },
  TM: { many: 60, name: 'S' },
};
