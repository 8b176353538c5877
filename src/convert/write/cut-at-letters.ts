/** Where a text is cut: before the letter that has so many before it, or, at an end, behind the one before. */
export interface Cut {
  readonly letters: number;
  readonly isEnd: boolean;
}

/** The number of characters of a text that are no white space, in UTF-16 units. */
export function lettersOf(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

/** A text's parts between cuts, which are in order; `before` letters stand before the text. None is empty. */
export function cutAtLetters(text: string, before: number, cuts: readonly Cut[]): string[] {
  const parts: string[] = [];
  let letters = before;
  let done = 0;
  let next = 0;
  const cutHere = (offset: number, isEnd: boolean) => {
    while (
      next < cuts.length &&
      (cuts[next]?.letters ?? 0) <= letters &&
      cuts[next]?.isEnd === isEnd
    ) {
      if (cuts[next]?.letters === letters && offset > done) {
        parts.push(text.slice(done, offset));
        done = offset;
      }
      next += 1;
    }
  };
  for (let offset = 0; offset < text.length; offset += 1) {
    if (/\s/u.test(text.charAt(offset))) continue;
    cutHere(offset, false);
    letters += 1;
    cutHere(offset + 1, true);
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
