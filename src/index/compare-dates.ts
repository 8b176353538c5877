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

/** Month in which a season of the northern half begins; the year's end sorts behind its winter's beginning. */
const SEASONS: Record<string, string> = { '21': '03', '22': '06', '23': '09', '24': '12' };

/**
 * The first day that an EDTF date may mean, as far as it is known: `2018-05-17`, `2018-05` or `2018`, which sort
 * as text, a month before its days; `undefined` without a year.
 */
export function firstDay(edtf: string | undefined): string | undefined {
  if (edtf === undefined || /^(?:XXXX|-)/u.test(edtf)) return undefined;
  const plain = edtf.replace(/[~?%]/gu, '').replace(/X/gu, '0');
  const { year, month, day } = FIRST_DATE.exec(plain)?.groups ?? {};
  if (year === undefined || month === undefined) return year;
  if (Number(month) > 12) return SEASONS[month] ? `${year}-${SEASONS[month]}` : year;
  return [year, month, day].filter(Boolean).join('-');
}

const FIRST_DATE = /(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/u;
