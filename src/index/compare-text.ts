const collator = new Intl.Collator('en', { numeric: true });

/** Order of words in every index: English rules everywhere, so that no machine's language matters. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
