import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Urls } from '../site/urls.ts';
import type { LoadedArticle } from '../schema/loaded-article.ts';
import { harvest } from './harvest.ts';
import { identifyBlocks } from './identify-blocks.ts';
import { lowerBody } from './lower-body.ts';
import type { MentionContext } from './mark-mentions.ts';
import { describeProse } from './describe-prose.ts';
import { signParagraphs } from './sign-paragraphs.ts';

/** Turns a checked body into safe HTML and harvests what it says. Changes the tree. */
export function renderArticle(
  body: string,
  tree: Root,
  context: MentionContext,
  urls: Urls,
): Omit<LoadedArticle, 'slug' | 'article'> {
  const root = lowerBody(body, tree, urls);
  identifyBlocks(root);
  const prose = describeProse(root);
  const said = harvest(root, context);
  signParagraphs(root);
  return { html: toHtml(root), ...said, ...prose };
}
