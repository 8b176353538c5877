import { foldWords } from './fold-words.ts';

/** How a line agrees with the page's title: it is in it, it has most of its words, or neither. */
export type TitleMatch = 'whole' | 'most' | 'none';

/** The title of a page: what its head states, or the first line of a page that was copied whole. */
export interface PageTitle {
  text: string;
  folded: string;
  /** What stands between its separators, folded: the headline, the section, the paper's name. */
  parts: readonly string[];
  isStated: boolean;
}

/** Of a title no more characters are looked at: the first line of a dump may be megabytes long. */
const MOST_CHARACTERS = 1000;

/** A first line of fewer words is a menu's, not the page's title. */
const TITLE_WORDS = 3;

/** What parts the headline from the section and the name of the site. */
const SEPARATOR = /\s+[|–—·•»«-]\s+|\s*[|｜]\s*/u;

/** The page's title as stated, else its first line; empty where that is too short. */
export function readPageTitle(stated: string | undefined, firstLine = ''): PageTitle {
  const text = (stated ?? firstLine).slice(0, MOST_CHARACTERS);
  const folded = foldWords(text);
  const isStated = stated !== undefined;
  const isMenu = !isStated && folded.split(' ').length < TITLE_WORDS;
  if (isMenu) return { text: '', folded: '', parts: [], isStated };
  return { text, folded, parts: text.split(SEPARATOR).map(foldWords), isStated };
}

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
  return areAlike(line, title) ? 'most' : 'none';
}

/** Whether two folded lines have most of their words in common. */
export function areAlike(one: string, other: string): boolean {
  return mayOverlap(one, other) && wordOverlap(one, other) >= MOST_WORDS;
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

/** A headline, what parts it from the paper's name, and that name, with the section's before it. */
const NAMED =
  /^(?<headline>.{12,}?)(?:\s+(?<mark>[|–—·•«»-])|\s*(?<bar>[|｜]))\s*(?<name>[^|–—]{2,40}(?:\s[|–—·-]\s[^|–—]{2,40})?)$/u;

/** A word that no name begins small: behind a dash the headline goes on. */
const NO_NAME = /(?<![\p{L}\p{M}.])\p{Ll}[\p{Ll}\p{M}]{3,}(?![.\p{L}])/u;

/** The title of a page often carries the paper's name: "Envoy says … | The Example Daily". */
export function withoutPaperName(title: string): string {
  const { headline, mark = '|', name = '' } = NAMED.exec(title)?.groups ?? {};
  const goesOn = mark !== '|' && NO_NAME.test(name);
  return headline === undefined || goesOn ? title : headline;
}

/**
 * A kicker may share the headline's line: "Strike in the port - Ferries stay away for a third day". Pages put a
 * hyphen there; a typeset dash is the headline's own.
 */
export function withoutKicker(line: string): string {
  const cut =
    /^(?:[^\s:,?!]+\s){0,4}[^\s:,?!]+\s+-\s(?<headline>[\p{Lu}\p{N}\p{Pi}\p{Pf}"„](?:\S*\s+){3,}\S+)$/u;
  return cut.exec(line)?.groups?.['headline'] ?? line;
}
