/** A part of a text; offsets in UTF-16 units, the end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Finds the one of some stretches, none of which overlap each other, that another one overlaps. */
export function overlapping<S extends Stretch>(
  stretches: readonly S[],
): (other: Stretch) => S | undefined {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low];
    return found && found.start < end ? found : undefined;
  };
}
