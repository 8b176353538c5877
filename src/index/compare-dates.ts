/**
 * Order of two EDTF dates, newest first, by the first day they may mean; undated ones last. A date without
 * a year counts as undated.
 */
export function compareNewestFirst(a: string | undefined, b: string | undefined): number {
  const first = firstDay(a);
  const second = firstDay(b);
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined);
  }
  return first < second ? 1 : -Number(first > second);
}

/** `2018-05-17`, `2018-05` or `2018`, which sort as text: a month comes before its days. */
function firstDay(edtf: string | undefined): string | undefined {
  if (edtf === undefined || edtf.startsWith('XXXX')) return undefined;
  const plain = edtf.replace(/[~?%]/gu, '').replace(/X/gu, '0');
  return /\d{4}(?:-\d\d){0,2}/u.exec(plain)?.[0];
}
