import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { Block } from '../page.ts';
import { type Cut, cutAtLetters, lettersOf } from './cut-at-letters.ts';

/** A passage of a block and the element that is to stand around it; offsets into the block's text. */
export interface PassageToWrap {
  readonly start: number;
  readonly end: number;
  readonly element: (children: PhrasingContent[]) => PhrasingContent;
}

/** The same by the letters of the block before its beginning and before its end. */
interface Passage {
  readonly from: number;
  readonly to: number;
  readonly element: PassageToWrap['element'];
}

/** How far a block has been gone through: its letters, its passages, their beginnings and ends. */
interface Progress {
  letters: number;
  readonly passages: readonly Passage[];
  nextPassage: number;
  readonly cuts: readonly Cut[];
  nextCut: number;
}

/**
 * A block's node with elements around passages, which are given in the order of the text and do not overlap.
 * What stands within a passage stays as it is, elements too. A passage that begins or ends amid other markup
 * is not wrapped.
 */
export function wrapNodes({ node, text }: Block, places: readonly PassageToWrap[]): Block['node'] {
  const wrapped = structuredClone(node);
  const passages = countLetters(text, places);
  const cuts = passages.flatMap(({ from, to }) => [
    { letters: from, isEnd: false },
    { letters: to, isEnd: true },
  ]);
  wrapWithin(wrapped, { letters: 0, passages, nextPassage: 0, cuts, nextCut: 0 });
  return wrapped;
}

/** Letters are counted, as white space may differ between a block's text and its nodes. */
function countLetters(text: string, places: readonly PassageToWrap[]): Passage[] {
  let letters = 0;
  let counted = 0;
  const countTo = (offset: number): number => {
    letters += lettersOf(text.slice(counted, offset));
    counted = offset;
    return letters;
  };
  return places.map(({ start, end, element }) => ({
    from: countTo(start),
    to: countTo(end),
    element,
  }));
}

/** Wraps passages in each node below one that holds words. */
function wrapWithin(node: Nodes, progress: Progress): void {
  if (/^(?:paragraph|heading|tableCell)$/u.test(node.type)) wrapChildren(node as Parents, progress);
  else if ('children' in node) for (const child of node.children) wrapWithin(child, progress);
  else progress.letters += lettersIn(node);
}

function wrapChildren(holder: Parents, progress: Progress): void {
  const pieces = holder.children.flatMap((child) => piecesOf(child as PhrasingContent, progress));
  const children: PhrasingContent[] = [];
  for (let i = 0; i < pieces.length;) {
    const wrapped = wrapFrom(pieces, i, progress);
    children.push(wrapped?.element ?? (pieces[i] as Piece).node);
    i = wrapped?.next ?? i + 1;
  }
  holder.children = children as typeof holder.children;
}

/** A node of words, or a part of a text, and the letters of the block before it and up to its end. */
interface Piece {
  readonly node: PhrasingContent;
  readonly from: number;
  readonly to: number;
}

/** A node; a text cut where passages begin and end in it. */
function piecesOf(node: PhrasingContent, progress: Progress): Piece[] {
  const before = progress.letters;
  progress.letters += lettersIn(node);
  while ((progress.cuts[progress.nextCut]?.letters ?? Infinity) < before) progress.nextCut += 1;
  const first = progress.nextCut;
  while ((progress.cuts[progress.nextCut]?.letters ?? Infinity) <= progress.letters) {
    progress.nextCut += 1;
  }
  if (node.type !== 'text') return [{ node, from: before, to: progress.letters }];
  let from = before;
  const cuts = progress.cuts.slice(first, progress.nextCut);
  return cutAtLetters(node.value, before, cuts).map((value) => {
    const piece = { node: { type: 'text', value } as const, from, to: from + lettersOf(value) };
    from = piece.to;
    return piece;
  });
}

/** The element around the passage that begins with a piece, and the number of the piece behind it. */
function wrapFrom(
  pieces: readonly Piece[],
  first: number,
  progress: Progress,
): { element: PhrasingContent; next: number } | undefined {
  const { passages } = progress;
  const { from, to } = pieces[first] as Piece;
  while ((passages[progress.nextPassage]?.from ?? Infinity) < from) progress.nextPassage += 1;
  const passage = passages[progress.nextPassage];
  if (passage?.from !== from || from === to) return undefined;
  progress.nextPassage += 1;
  let next = first;
  while (
    next < pieces.length &&
    (pieces[next] as Piece).to <= passage.to &&
    (pieces[next] as Piece).from < passage.to
  )
    next += 1;
  if (pieces[next - 1]?.to !== passage.to) return undefined;
  const nodes = pieces.slice(first, next).map(({ node }) => node);
  return { element: passage.element(nodes), next };
}

function lettersIn(node: Nodes): number {
  if ('value' in node) return lettersOf(node.value ?? '');
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => sum + lettersIn(child), 0);
}
