import type { Nodes } from 'mdast';

/** A mistake at a node of an article's body. */
export interface Fault {
  node: Nodes;
  /** What is wrong and what to do. */
  message: string;
  rule: string;
}
