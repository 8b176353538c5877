/** Words of a line's beginning and end that another line has where it holds it whole; shorter lines are in others by chance. */
const PHRASE = 4;

/** Of longer lines only so many words are looked at, of a phrase only so many places. */
const MOST = { words: 60, places: 40 };

/**
 * The places of the folded lines that stand within a longer line of the page: "Share this story: …", a trail's end,
 * a headline with its kicker. Looks at each line's phrases once, as a page may have 100,000 lines.
 */
export function quotedLines(lines: readonly string[]): Set<number> {
  const words = lines.map((line) => line.split(' ', MOST.words));
  const places = new Map<string, number[]>();
  for (const [index, line] of words.entries()) {
    for (let at = 0; at + PHRASE <= line.length; at += 1) {
      const phrase = line.slice(at, at + PHRASE).join(' ');
      const known = places.get(phrase) ?? [];
      if (known.length === 0) places.set(phrase, known);
      if (known.length < MOST.places) known.push(index);
    }
  }
  const isQuoted = (line: string[], index: number) => {
    const ends = new Set(places.get(line.slice(-PHRASE).join(' ')));
    const begins = places.get(line.slice(0, PHRASE).join(' ')) ?? [];
    return begins.some(
      (other) =>
        other !== 0 &&
        ends.has(other) &&
        (words[other]?.length ?? 0) > line.length &&
        other !== index,
    );
  };
  return new Set(
    words.flatMap((line, index) => (line.length >= PHRASE && isQuoted(line, index) ? [index] : [])),
  );
}
