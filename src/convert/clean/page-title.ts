/** How a line agrees with the page's title: it is in it, it has most of its words, or neither. */
export type TitleMatch = 'whole' | 'most' | 'none';

/** A line is in the title by chance where it is but a word or two. */
const LEAST = { characters: 12, share: 0.3 };

/** Share of words from which on line and title are two wordings of one headline. */
const MOST_WORDS = 0.6;

/** Compares a line with the page's title, both folded; the title has the section and the paper's name too. */
export function matchTitle(line: string, title: string): TitleMatch {
  if (line === '' || title === '') return 'none';
  if (line === title) return 'whole';
  const isLong = line.length >= LEAST.characters && line.length >= title.length * LEAST.share;
  if (isLong && ` ${title} `.includes(` ${line} `)) return 'whole';
  return mayOverlap(line, title) && wordOverlap(line, title) >= MOST_WORDS ? 'most' : 'none';
}

/** Two texts of very different length have too few words in common. */
function mayOverlap(one: string, other: string): boolean {
  const [shorter, longer] = [one.length, other.length].sort((a, b) => a - b) as [number, number];
  return shorter * 3 >= longer;
}

/** Dice's coefficient of two texts' words, 0 to 1. */
function wordOverlap(one: string, other: string): number {
  const first = new Set(one.split(' '));
  const second = new Set(other.split(' '));
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size);
}

/** The title of a page often carries the paper's name: "Envoy says … | The Example Daily". */
export function withoutPaperName(title: string): string {
  const cut =
    /^(?<headline>.{12,}?)(?:\s+[|–—·•«»-]|\s*[|｜])\s*[^|–—]{2,40}(?:\s[|–—·-]\s[^|–—]{2,40})?$/u;
  return cut.exec(title)?.groups?.['headline'] ?? title;
}

/** A kicker may share the headline's line: "Strike in the port - Ferries stay away for a third day". */
export function withoutKicker(line: string): string {
  const cut =
    /^(?:[^\s:,?!]+\s){0,4}[^\s:,?!]+\s+[-–—]\s(?<headline>[\p{Lu}\p{N}\p{Pi}\p{Pf}"„](?:\S*\s+){3,}\S+)$/u;
  return cut.exec(line)?.groups?.['headline'] ?? line;
}
