import type { RootContent } from 'mdast';
import type { Author } from '../schema/article.ts';

/** A piece of a page that stands by itself: a paragraph, a menu line, a list, a table, a picture. */
export interface Block {
  /** 1-based line of the raw file on which it begins. */
  line: number;
  /** Its words as plain text, white space folded. What is cleaned and extracted looks at this. */
  text: string;
  /** What is written where the block belongs to the article. */
  node: RootContent;
  /** Share of the text that is links, 0 to 1; always 0 in a text dump. */
  linkShare: number;
}

/** What a file says about itself outside the text: HTML head, JSON-LD, front matter. */
export interface StatedMetadata {
  title?: string;
  /** EDTF. */
  date?: string;
  section?: string[];
  publication?: string;
  authors?: Author[];
  language?: string;
}

/** A raw file read: its blocks in order, whatever its format was. */
export interface Page {
  blocks: Block[];
  stated: StatedMetadata;
}

/** A picture's caption as the page prints it, and who is credited. */
export interface Photo {
  caption: string;
  credit?: string;
}

/** A block that is not part of the article, and why it was left out. */
export interface RemovedBlock {
  line: number;
  text: string;
  reason: string;
}
