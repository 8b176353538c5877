import type { LoadedArticle } from '../schema/loaded-article.ts';

/** A loaded article that can be kept until what it was made from changes. */
export interface KeptArticle extends LoadedArticle {
  /** Digest of the file and the program: while it stays, so does the frontmatter. */
  sourceDigest: string;
  /** Digest of everything the HTML depends on: the names it links to and their addresses too. */
  digest: string;
}

/** What an earlier run kept, by slug. */
export type Kept = (slug: string) => KeptArticle | undefined;
