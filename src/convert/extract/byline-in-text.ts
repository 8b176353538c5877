import type { Author } from '../../schema/article.ts';
import { readTextByline } from '../notation/text-byline.ts';
import type { BylineContext } from './byline-context.ts';

/** How many paragraphs from the beginning and the end may hold a byline, and how long is what is looked at. */
const REACH = { paragraphs: 2, characters: 300 };

/** The byline that stands within the first or behind the last words of the text, as agencies print it. */
export function bylineInText({ page }: BylineContext): Author[] | undefined {
  const prose = page.run.filter(({ kind }) => kind === 'prose' || kind === 'sentence');
  const first = prose.slice(0, REACH.paragraphs).map(({ text }) => text.slice(0, REACH.characters));
  const last = prose.slice(-REACH.paragraphs).map(({ text }) => text.slice(-REACH.characters));
  return [...first, ...last.toReversed()]
    .map(readTextByline)
    .find((authors) => authors !== undefined);
}
