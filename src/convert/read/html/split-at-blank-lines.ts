import type { Element, ElementContent } from 'hast';

/** Inline elements that go on over blank lines where nobody thought of paragraphs: `<font>…<br><br>…</font>`. */
const FORMATTING = new Set([
  ...['a', 'b', 'big', 'em', 'font', 'i', 'small', 'span', 'strong', 'tt', 'u'],
]);

/**
 * Runs of words between blank lines (`<br><br>`); a single `<br>` stays in its paragraph. Formatting over a blank
 * line formats nothing in particular, and is left out.
 */
export function splitAtBlankLines(nodes: readonly ElementContent[]): ElementContent[][] {
  return splitAtBreaks(nodes, 2);
}

/** Runs of words between so many line breaks in a row, or more. */
export function splitAtBreaks(nodes: readonly ElementContent[], least: number): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of nodes.flatMap((one) => unwrapAcross(one, least))) {
    if (isLineBreak(node)) breaks += 1;
    else if (!isBlank(node)) {
      if (breaks >= least) runs.push([]);
      breaks = 0;
    }
    runs.at(-1)?.push(node);
  }
  return runs.filter((run) => !run.every((node) => isBlank(node) || isLineBreak(node)));
}

/** Whether words stand on both sides of a blank line somewhere among the nodes. */
export function hasBlankLine(nodes: readonly ElementContent[]): boolean {
  return splitAtBlankLines(nodes).length > 1;
}

/** The nodes inside formatting that goes over so many line breaks in a row, else the node itself. */
function unwrapAcross(node: ElementContent, least: number): ElementContent[] {
  if (node.type !== 'element' || !FORMATTING.has(node.tagName)) return [node];
  const inside = node.children.flatMap((child) => unwrapAcross(child, least));
  return countBreaksInRow(inside) >= least ? inside : [node];
}

function countBreaksInRow(nodes: readonly ElementContent[]): number {
  let most = 0;
  let breaks = 0;
  for (const node of nodes) {
    if (isLineBreak(node)) breaks += 1;
    else if (!isBlank(node)) breaks = 0;
    most = Math.max(most, breaks);
  }
  return most;
}

function isLineBreak(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'br';
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}
