import type { ClassifiedBlock } from './classify-block.ts';

/** Who worked on an article too: nothing but such a note begins or reads like this. */
const CREDITS =
  /^(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Aa]dditional reporting) by \p{Lu}|\bcontributed to this (?:report|story|article)\b|\b(?:hat|haben) an diesem (?:Artikel|Text|Bericht) mitgearbeitet|^@\w+$/u;

/** What a paper says of the author below the article, by the author's name. */
const OF_AUTHOR =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:and|und|et|y) )?\p{Lu}[\p{L}.'’-]*){0,5}(?: \([^)]{0,60}\))?,? (?:is|was|has been|joined|covers|writes|works|report(?:s|ed)|ist|war|arbeitet|schreibt|berichtet|est|écrit|es|è|är|er)\b/u;

/** Verbs that only such a note has behind a given name alone: what somebody “is” or “was” may be news. */
const SAYS_WORK = /^(?:covers|writes|works|reports|joined|schreibt|arbeitet|berichtet|écrit)$/u;

/** The same without the name: "Redakteur der …", "Seit 2019 bei der …". */
const OF_NOBODY =
  /^(?:Redakteur(?:in)?|Korrespondent(?:in)?|Reporter(?:in)?|Volontär(?:in)?) (?:der|des|bei[m]?|im|in|für)\b|^Jahrgang \d{4},|^Seit \d{4} (?:bei|[Rr]edakteur)|^(?:Periodista|Redactora?) (?:de|del|en)\b|^(?:Es (?:jef[ae]|redactora?|periodista|corresponsal|editora?)|[\p{L} ]{2,30}, \d{4}\. (?:Periodista|Redactora?))\b|^Journaliste (?:à|au|chez|pour)\b/u;

const NOTE_WORDS = 90;

const NOTE_KINDS = new Set(['prose', 'sentence', 'byline']);

/** Lines that name the author are short, and shortest where they have nothing but the name. */
const BYLINE_WORDS = 8;
const NAME_WORDS = 4;

/** How many blocks from a run's end a note that begins with the author's name stands; further up it may be news of him. */
const NOTES_REACH = 6;

/** An article's run with the notes on its author marked as the page's, and the name that stands above such a note. */
export function markAuthorNotes(
  run: readonly ClassifiedBlock[],
  head: readonly ClassifiedBlock[],
): ClassifiedBlock[] {
  const isNote = authorNotes(head);
  const notes = run.map(
    (block, index) =>
      (index >= run.length - NOTES_REACH || !OF_AUTHOR.test(block.text)) && isNote(block),
  );
  return run.map((block, index) => {
    const isName = block.kind === 'label' && block.words <= NAME_WORDS && notes[index + 1] === true;
    return notes[index] === true || isName
      ? { ...block, kind: 'furniture', reason: 'author note' }
      : block;
  });
}

/** Tells the notes on its author that end an article; `head` is what stands in front of the text. */
export function authorNotes(head: readonly ClassifiedBlock[]): (block: ClassifiedBlock) => boolean {
  const bylines = head.filter(isByline).map(({ text }) => wordsOf(text));
  const names = head
    .filter(({ words }) => words <= NAME_WORDS)
    .map(({ text }) => text.toLowerCase());
  const isNamed = ([first = '', second = '']: string[]) =>
    bylines.some((own) => own.has(first) && (own.has(second) || SAYS_WORK.test(second))) ||
    names.some((line) => ` ${line} `.includes(` ${first} ${second} `));
  return ({ kind, text, words }) =>
    NOTE_KINDS.has(kind) &&
    words <= NOTE_WORDS &&
    (CREDITS.test(text) ||
      OF_NOBODY.test(text) ||
      (OF_AUTHOR.test(text) && isNamed([...wordsOf(text)])));
}

/** Distinct words in small letters, in their order. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu));
}

function isByline({ kind, words }: ClassifiedBlock): boolean {
  return kind === 'byline' || (kind === 'date' && words <= BYLINE_WORDS);
}
