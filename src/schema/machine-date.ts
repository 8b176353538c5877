/**
 * The value of an EDTF date for HTML's `<time datetime>`: `2018-05-17`, `2018-05`, `2018`, and `07-02` for
 * a day without a year; `undefined` where HTML has no notation for it, as for an interval, and for a date
 * that was worked out (`~ ? %`), which a machine would take for a stated one.
 * https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
 */
export function machineDate(edtf: string): string | undefined {
  if (/[~?%]/u.test(edtf)) return undefined;
  const yearless = /^XXXX-(?<day>(?:0[1-9]|1[0-2])-\d\d)$/u.exec(edtf)?.groups?.['day'];
  if (yearless) return yearless;
  const known = edtf.replace(/(?:-XX)+$/u, '');
  const isHtml =
    /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(known) &&
    !/^0000|-(?:[2-9]\d|1[3-9])$/u.test(known.slice(0, 7));
  return isHtml ? known : undefined;
}
