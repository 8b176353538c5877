import { foldWords, wordSet } from '../../clean/fold-words.ts';
import { classWords } from './markup-of.ts';
import { isPicture } from './read-photo.ts';
import type { Reading } from './reading.ts';
import type { HtmlBlock } from './split-blocks.ts';

/** How pages name the paragraph between headline and text; a whole word of a class. */
const NAMES =
  / (?:dek|deck|standfirst|stand first|lead|lede|teaser|intro|introduction|summary|subtitle|subheadline|subheading|subline|excerpt|abstract|description|chapo|vorspann|sommario|bajada|entradilla|subtitulo|spip|perex|ingress) /u;

const WORDS = { least: 8, most: 120 };

/** Share of a block's longer words that the page's description has where it is that description. */
const DESCRIBED = 0.7;

/**
 * The blocks between the headline and the text that stand for its first paragraph: the page calls them so, or
 * describes itself with their words.
 */
export function findStandfirst(
  blocks: readonly HtmlBlock[],
  text: Reading,
  description: string | undefined,
): Reading {
  const first = Math.min(...text);
  const above = blocks.slice(0, Number.isFinite(first) ? first : 0);
  const headline = above.findLastIndex(({ element }) => element.tagName === 'h1');
  const stated = wordSet(foldWords(description ?? ''));
  const found = above
    .slice(headline + 1)
    .filter((block) => !isPicture(block))
    .filter(
      ({ words, linkShare }) => words >= WORDS.least && words <= WORDS.most && linkShare < 0.3,
    )
    .filter((block) => headline >= 0 && (isNamed(block) || isDescription(block, stated)));
  return new Set(found.map(({ number }) => number));
}

function isNamed({ element, around }: HtmlBlock): boolean {
  return [element, ...around.slice(0, 2)].some((box) => NAMES.test(classWords(box)));
}

function isDescription({ text }: HtmlBlock, stated: ReadonlySet<string>): boolean {
  const words = [...wordSet(foldWords(text))];
  return (
    words.length > 0 && words.filter((word) => stated.has(word)).length >= words.length * DESCRIBED
  );
}
