import type { PhrasingContent } from 'mdast';
import type { Block } from '../page.ts';

/** A stanza has so many lines, and none of them is as long as a line of prose. */
const STANZA = { leastLines: 3, mostLines: 60, characters: 70 };

/** At more than this share of a stanza's line ends its sentence runs on. */
const RUNS_ON = 0.5;

/**
 * Whether lines that stand together are verse: short, and their sentences run on from line to line, by a comma or a
 * small letter at the next one's beginning. The lines of menus do neither.
 */
export function isVerse(lines: readonly string[]): boolean {
  if (lines.length < STANZA.leastLines || lines.length > STANZA.mostLines) return false;
  if (lines.some((line) => line.length > STANZA.characters || /^[-*•▪–\d]/u.test(line)))
    return false;
  const ends = lines.slice(0, -1);
  const open = ends.filter((line, at) => runsOn(line, lines[at + 1] ?? ''));
  return open.length > ends.length * RUNS_ON;
}

function runsOn(line: string, next: string): boolean {
  return /[,;—–]$/u.test(line) || (/[\p{L}\p{M}]$/u.test(line) && /^\p{Ll}/u.test(next));
}

/** A stanza as one paragraph that keeps its lines. */
export function stanzaBlock(lines: readonly string[], line: number): Block {
  const children = lines.flatMap((value, at): PhrasingContent[] => [
    ...(at > 0 ? [{ type: 'break' as const }] : []),
    { type: 'text', value },
  ]);
  return { line, text: lines.join(' '), node: { type: 'paragraph', children }, linkShare: 0 };
}
