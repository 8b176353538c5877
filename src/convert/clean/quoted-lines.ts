/** Words of a line's beginning and end that another line has where it holds it whole; shorter lines are in others by chance. */
const PHRASE = 4;

/** Of longer lines only so many words are looked at, of a phrase only so many places. */
const MOST = { words: 60, places: 40 };

/**
 * The places of the folded lines that stand within a longer line of the page: "Share this story: …", a trail's end,
 * a headline with its kicker. Looks at each line's phrases once, as a page may have 100,000 lines.
 */
export function quotedLines(lines: readonly string[]): Set<number> {
  const phrases = lines.map(phrasesOf);
  const places = placesOf(phrases);
  const isQuoted = (line: readonly string[], index: number) => {
    const ends = new Set(places.get(line.at(-1) ?? ''));
    const begins = places.get(line[0] ?? '') ?? [];
    return begins.some((other) => {
      const isLonger = (phrases[other]?.length ?? 0) > line.length;
      return other !== 0 && other !== index && isLonger && ends.has(other);
    });
  };
  return new Set(phrases.flatMap((line, index) => (isQuoted(line, index) ? [index] : [])));
}

/** The lines in which each phrase stands that one of them begins or ends with. */
function placesOf(phrases: readonly (readonly string[])[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const line of phrases) {
    for (const phrase of [line[0], line.at(-1)]) if (phrase !== undefined) places.set(phrase, []);
  }
  for (const [index, line] of phrases.entries()) {
    for (const phrase of line) {
      const known = places.get(phrase);
      if (known !== undefined && known.length < MOST.places) known.push(index);
    }
  }
  return places;
}

/** The phrases of a line, one from each of its words on that has enough behind it. */
function phrasesOf(line: string): string[] {
  const starts = [0];
  for (let at = line.indexOf(' '); at !== -1; at = line.indexOf(' ', at + 1)) {
    starts.push(at + 1);
    if (starts.length > MOST.words) break;
  }
  if (starts.length <= MOST.words) starts.push(line.length + 1);
  return starts.slice(PHRASE).map((end, index) => line.slice(starts[index], end - 1));
}
