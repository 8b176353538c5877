import { parseByline } from '../../notation/byline.ts';
import { authorNames, isOpened } from './author-names.ts';

/** The names on a line that a class calls a byline; `others`: such lines below it, of which some stand inside it. */
export function bylineNames(line: string, others: readonly string[]): string[] {
  return namesOfByline(innermost(line, others));
}

/**
 * Classes are loose words: only a line that reads as a byline is taken for one, or one name behind "By" that
 * is no agency in capitals.
 */
function namesOfByline(line: string): string[] {
  const words = line.replace(HANDLE, ', ');
  const names = (parseByline(words)?.authors ?? []).map(({ name }) => name);
  if (names.length > 0 || !isOpened(words)) return names;
  return authorNames([words]).filter((name) => !/^\p{Lu}+$/u.test(name));
}

/** An account on a social network, which may be glued to the name; no e-mail address. */
const HANDLE = /\s?@\w+(?![\w.-]*\.\w)(?:[\s,]+|$)/gu;

/** Boxes stand in boxes: of a line that opens with "By" the part that opens so too and names all that it names. */
function innermost(line: string, others: readonly string[]): string {
  const inner = others.findLast(
    (other) => isOpened(other) && line.startsWith(other) && !AND.test(line.slice(other.length)),
  );
  return inner ?? line;
}

/** What leads from one author to the next. */
const AND = /^\s*(?:[,;&/]|(?:and|und|et|y)\s)/iu;
