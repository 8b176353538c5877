import { foldWords } from '../../clean/fold-words.ts';
import type { PageFacts } from './page-facts.ts';
import { plainText } from './plain-text.ts';

/** A heading of fewer words may be a section's or a box's, where a browser's title of as many lacks it. */
const HEADLINE_WORDS = 5;

/** The first-level heading that words the headline; the others name the paper, a section or a box. */
export function headingOf(facts: PageFacts, stated: readonly string[]): string | undefined {
  const { title } = facts;
  const headings = facts.headings.filter((text) => text !== '');
  const alike = headings.find((text) => stated.some((other) => isAlike(text, other)));
  if (alike !== undefined || stated.length > 0)
    return alike ?? (headings.length === 1 ? headings[0] : undefined);
  const inTitle = headings
    .filter((text) => isInside(foldWords(text), title) && !isSite(text, title))
    .sort((one, other) => other.length - one.length);
  const isLong = (text = '') => foldWords(text).split(' ').length >= HEADLINE_WORDS;
  return (
    inTitle[0] ?? headings.find((text) => isLong(text) || !isLong(title) || isAlike(text, title))
  );
}

/** Whether a heading is the site's name: before a title's last part, "My Blog » Archive » A headline", or behind its last dash. */
function isSite(text: string, title = ''): boolean {
  const [first = '', ...others] = title.split('»');
  const last =
    title
      .split(/\s[-–—|]\s/u)
      .slice(1)
      .at(-1) ?? '';
  return (
    (others.length > 0 && foldWords(first) === foldWords(text)) ||
    foldWords(last) === foldWords(text)
  );
}

/** Whether the title has a folded line whole. */
export function isInside(form: string, title = ''): boolean {
  return form !== '' && ` ${foldWords(title)} `.includes(` ${form} `);
}

/** Whether two lines have half of their words in common, and so are wordings of one headline. */
function isAlike(one: string, other: string | undefined): boolean {
  const first = new Set(foldWords(one).split(' '));
  const second = new Set(foldWords(plainText(other ?? '')).split(' '));
  const shared = [...first].filter((word) => second.has(word)).length;
  return 2 * shared >= Math.max(first.size, second.size) && shared > 0;
}
