import { shownPath } from '../files/shown-path.ts';
import { readArticle } from '../load/read-article.ts';
import { attributeText } from './attribute-text.ts';
import type { FileEdit } from './file-edit.ts';
import { type ChangedFinder, type LostMention, lostMentions } from './lost-mentions.ts';
import { splice } from './yaml/text-lines.ts';

/**
 * Adds to an article's edit a `<Person>` around every mention of a person that load would find no more. Where
 * none can be written, the edit's changes say so.
 */
export function keepMentions(edit: FileEdit, finder: ChangedFinder): FileEdit {
  const file = shownPath(edit.path);
  const lost = lostMentions(file, edit.after, finder);
  const opening = `<Person name="${attributeText(finder.name, '"')}">`;
  const wrapped = wrap(edit.after, lost, opening);
  const unplaced = lost.filter(({ place }) => !place);
  const isMended =
    lostMentions(file, wrapped, finder).length === unplaced.length &&
    problemsOf(file, wrapped) <= problemsOf(file, edit.after);
  const left = isMended ? unplaced : lost;
  const kept = lost.filter((mention) => !left.includes(mention));
  const changes = [
    ...edit.changes,
    ...countWords(kept).map((words) => `${opening}: + around ${words}`),
    ...countWords(left).map((words) => `no link any more, as no <Person> can be written: ${words}`),
  ];
  return { ...edit, after: isMended ? wrapped : edit.after, changes };
}

/** The text with an element around the mentions whose places are known. */
function wrap(source: string, mentions: readonly LostMention[], opening: string): string {
  const places = mentions.flatMap(({ place }) => place ?? []);
  // From the end, so that offsets before stay true.
  return places.reduceRight(
    (text, { start, end }) =>
      splice(text, start, end, `${opening}${text.slice(start, end)}</Person>`),
    source,
  );
}

/** The parser has the last word on what is an element. */
function problemsOf(file: string, source: string): number {
  return readArticle(file, source).problems.length;
}

/** `"Henry Ford" (2)`: the words of mentions with their numbers. */
function countWords(mentions: readonly LostMention[]): string[] {
  const groups = Map.groupBy(mentions, ({ words }) => words);
  return [...groups].map(([words, { length }]) => `${JSON.stringify(words)} (${length})`).sort();
}
