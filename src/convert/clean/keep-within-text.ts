import { type ClassifiedBlock, classifyBlock, REPEATS } from './classify-block.ts';
import { isText } from './tally-text.ts';

/**
 * Blocks with those that only their form or other pages make look like the page's own taken back for the article
 * where they stand between paragraphs that markup chose: "Nobody was hurt." is in many articles of a batch, and a
 * short quotation may have the signs of a trail. Notices that their words tell stay what they are.
 */
export function keepWithinText(blocks: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  const isChosenText = (block: ClassifiedBlock) => block.chosen === true && isText(block);
  const first = blocks.findIndex(isChosenText);
  const last = blocks.findLastIndex(isChosenText);
  return blocks.map((block, index) => {
    if (!isDoubtful(block) || index < first || index > last) return block;
    const own = classifyBlock(block, block.repeated, true);
    return isText(own) || (own.kind === 'label' && isSubhead(blocks, index)) ? own : block;
  });
}

function isDoubtful({ kind, reason, chosen }: ClassifiedBlock): boolean {
  return chosen === true && (reason === REPEATS || kind === 'breadcrumb');
}

/** A heading with a paragraph right below it. */
function isSubhead(blocks: readonly ClassifiedBlock[], index: number): boolean {
  const [block, below] = [blocks[index], blocks[index + 1]];
  return (
    block?.node.type === 'heading' && below !== undefined && below.chosen === true && isText(below)
  );
}
