import type { Block } from '../page.ts';

/** Lines of this many characters are paragraphs. */
const PARAGRAPH = 80;

/** Share of the paragraphs of the shorter of two pages that both have, from which on they are one article. */
const SHARED = 0.5;

/**
 * Tells pages of one article apart from pages of others: `read` takes one page after the other and gives the number
 * of its article. Saves of one page differ in their junk and share their paragraphs; agencies' background is
 * but a part of each story.
 */
export function articleCounter(): (blocks: readonly Block[]) => number {
  const sizes: number[] = [];
  const articlesOfLine = new Map<string, number>();
  return (blocks) => {
    const lines = new Set(
      blocks.map(({ text }) => text).filter(({ length }) => length >= PARAGRAPH),
    );
    const shared = new Map<number, number>();
    for (const line of lines) {
      const article = articlesOfLine.get(line);
      if (article !== undefined) shared.set(article, (shared.get(article) ?? 0) + 1);
    }
    const [known] = [...shared].find(
      ([article, count]) => count >= Math.min(lines.size, sizes[article] ?? 0) * SHARED,
    ) ?? [sizes.length];
    if (known === sizes.length) sizes.push(lines.size);
    for (const line of lines) if (!articlesOfLine.has(line)) articlesOfLine.set(line, known);
    return known;
  };
}
