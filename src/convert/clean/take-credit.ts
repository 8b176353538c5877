import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { loneCredit } from '../notation/photo-credit.ts';
import { isPhoto, photoNode, photoText } from '../photo-node.ts';
import type { ClassifiedBlock } from './classify-block.ts';
import { asCaption, mayBeCaption } from './may-be-caption.ts';
import { isText } from './tally-text.ts';

/** A credit's line may look like a caption or like a notice of copyright. */
const CREDIT_KINDS = new Set(['label', 'sentence', 'furniture', 'caption']);

/** A line with a credit makes the line before it a caption, or completes a picture. */
export function takeCredit(marked: ClassifiedBlock[], index: number): void {
  const block = marked[index] as ClassifiedBlock;
  if (!CREDIT_KINDS.has(block.kind)) return;
  const credit = loneCredit(block.text);
  if (credit === undefined) return;
  const before = marked[index - 1];
  // What stands outside the article is not its picture's.
  if (block.chosen === false && before?.chosen === true) return;
  if (isSignOff(marked, index)) {
    if (block.kind !== 'furniture' && !IN_BRACKETS.test(block.text))
      marked[index] = { ...block, kind: 'furniture', reason: 'sign-off' };
    return;
  }
  marked[index] = { ...block, kind: 'furniture', reason: 'picture credit' };
  if (!before || isArticleProse(marked, index - 1)) return;
  if (isPhoto(before.node)) marked[index - 1] = withCredit(before, before.node, credit);
  else if (before.kind === 'caption' || mayBeCaption(marked, index - 1))
    marked[index - 1] = {
      ...asCaption(before),
      node: photoNode({ caption: before.text, credit }),
    };
}

/** A picture as the page has it, with the credit that stands below; its own comes first. */
function withCredit(
  block: ClassifiedBlock,
  picture: MdxJsxFlowElement,
  credit: string,
): ClassifiedBlock {
  const own = photoText(picture, 'credit');
  const original = photoText(picture, 'original');
  return {
    ...block,
    node: photoNode({ caption: photoText(picture, 'caption'), credit: own || credit, original }),
  };
}

/** A writer's name or initials at the end of a text: "(Ola Berg)", "(dpa/gt)". */
const IN_BRACKETS = /^\(.*\)$/u;

/** An agency alone, brackets and the sign of copyright: with these an article is signed too. */
const MAY_SIGN = /^(?:[-–—]?\s?[\p{L}.]+|\(.*\)|©.*)$/u;

/** How many lines below its end a text would go on. */
const GOES_ON = 2;

/** Whether a credit is that of the article: no text follows, and the line above is no picture's. */
function isSignOff(marked: readonly ClassifiedBlock[], index: number): boolean {
  if (!MAY_SIGN.test(marked[index]?.text ?? '')) return false;
  const above = marked[index - 1];
  if (above?.kind === 'caption' || marked[index - 2]?.reason === 'picture credit') return false;
  return !marked.slice(index + 1, index + 1 + GOES_ON).some(isText);
}

/** From so many words on prose is rather the article's own: losing it is worse than keeping a caption. */
const LONG_PROSE = 25;

/** Long prose, and the first of a page, is the article's even if a picture whose caption is lost follows it. */
function isArticleProse(marked: readonly ClassifiedBlock[], index: number): boolean {
  const isProse = ({ kind }: ClassifiedBlock) => kind === 'prose';
  const block = marked[index];
  if (!block || !isProse(block)) return false;
  return block.words >= LONG_PROSE || !marked.slice(0, index).some(isProse);
}
