/**
 * Whether an EDTF day, month, year or interval lies wholly within another one, by what is written: `2018-05-17`
 * within `2018-05` and `2018-05-16/2018-05-18`, a month never within one of its days. Qualifiers do not count;
 * nothing lies within an empty text.
 */
export function liesWithin(edtf: string, around: string): boolean {
  const [first = '', last = first] = plainEnds(edtf);
  const [from = '', to = from] = plainEnds(around);
  if (from === '') return false;
  return first.slice(0, from.length) >= from && last.slice(0, to.length) <= to;
}

function plainEnds(edtf: string): string[] {
  return edtf.replace(/[~?%]/gu, '').split('/');
}
