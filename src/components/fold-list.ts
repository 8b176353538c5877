/** A list in two: what stands in sight, and the rest, which is folded away. */
export interface FoldedList<T> {
  inSight: T[];
  rest: T[];
}

/** Cuts a list behind its first `most` members; a fold is worth it only for more than `few` beyond. */
export function foldList<T>(list: readonly T[], most: number, few: number): FoldedList<T> {
  const cut = list.length > most + few ? most : list.length;
  return { inSight: list.slice(0, cut), rest: list.slice(cut) };
}
