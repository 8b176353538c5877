/**
 * The value of an EDTF date for HTML's `<time datetime>`: `2018-05-17`, `2018-05`, `2018`, and `07-02` for
 * a day without a year; `undefined` where HTML has no notation for it, as for an interval.
 * https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
 */
export function machineDate(edtf: string): string | undefined {
  const plain = edtf.replace(/[~?%]/gu, '');
  const yearless = /^XXXX-(?<day>(?:0[1-9]|1[0-2])-\d\d)$/u.exec(plain)?.groups?.['day'];
  if (yearless) return yearless;
  const known = plain.replace(/(?:-XX)+$/u, '');
  const isHtml =
    /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(known) &&
    !/^0000|-(?:[2-9]\d|1[3-9])$/u.test(known.slice(0, 7));
  return isHtml ? known : undefined;
}
