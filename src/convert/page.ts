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
  /**
   * In a text dump whose paragraphs are parted by blank lines: that this line has others right above and
   * right below it, as the lines of menus and teasers have.
   */
  crowded?: true;
  /** Whether the markup shows it to be the article's; absent where there is none, as in a text dump. */
  chosen?: boolean;
}

/** What a file says about itself outside the text: HTML head, JSON-LD, front matter. */
export interface StatedMetadata {
  title?: string;
  /** EDTF. */
  date?: string;
  section?: string[];
  publication?: string;
  authors?: Author[];
  /** What it is about, in the file's own words. */
  tags?: string[];
  language?: string;
  /** Where the page states them: `JSON-LD author`, `og:title`. */
  from?: { [field in 'title' | 'date' | 'authors']?: string | undefined };
}

/** A raw file read: its blocks in order, whatever its format was. */
export interface Page {
  blocks: Block[];
  stated: StatedMetadata;
  /** Where the file has bytes that could not be read, in words; U+FFFD stands in their place. */
  gap?: string;
  /** The file is an article already, without a page around it: all of it is kept. */
  whole?: true;
}

/** A picture's caption as the page prints it, and who is credited. */
export interface Photo {
  caption: string;
  credit?: string;
  /** The web address at which the page shows it. */
  original?: string;
}

/** A block that is not part of the article, and why it was left out. */
export interface RemovedBlock {
  line: number;
  text: string;
  reason: string;
}
