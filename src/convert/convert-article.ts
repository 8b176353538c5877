import type { Article } from '../schema/article.ts';
import { articleBody, type CleanedPage, cleanPage } from './clean/clean-page.ts';
import type { ConvertContext } from './convert-context.ts';
import { inferPublication } from './extract/dates/publication/infer-publication.ts';
import { describeText, type TextDescription } from './extract/describe-text.ts';
import { extractMetadata, type PageMetadata } from './extract/extract-metadata.ts';
import { personTest } from './extract/person-test.ts';
import { requireFewWords } from './limits.ts';
import { hasOverlookedArticle } from './overlooked-article.ts';
import type { Block, Page, RemovedBlock } from './page.ts';
import { isPhoto } from './photo-node.ts';
import { lookUpTags, withStatedTags } from './stated-tags.ts';
import { takeWholePage } from './take-whole-page.ts';
import { frontmatterOf } from './write/frontmatter-of.ts';
import { markBody } from './write/mark-body.ts';

/** An article as the converter understands it, before it is written. */
export interface ConvertedArticle {
  /** Frontmatter without `source`, which whoever read the file adds. */
  article: Omit<Article, 'source'>;
  body: Block[];
  description: TextDescription;
  /** Blocks of the page that are not in the body, and why. */
  removed: RemovedBlock[];
}

/** The whole way of one article: clean the page, read its metadata, say what its text speaks of and where. */
export function convertArticle(page: Page, context: ConvertContext): ConvertedArticle {
  const cleaned = page.whole ? takeWholePage(page) : cleanPage(page, context.repeated);
  const isPerson = personTest(context.tagger);
  const stated = extractMetadata(cleaned, page.stated, context.settings, isPerson);
  const own = page.whole ? cleaned.run.map(asBlock) : articleBody(cleaned, stated.title);
  requireFewWords(own.map(({ text }) => text));
  const metadata = { ...stated, ...dateOf(own, stated, context) };
  const told = describeText(own, metadata.title ?? '', { ...context, ...metadata });
  const tags = lookUpTags(page.stated.tags ?? [], context.vocabulary);
  const description = { ...told, tags: withStatedTags(told.tags, tags) };
  const article = frontmatterOf(metadata, description, own);
  article.review.push(...tags.unknown.map((tag) => `tags/${tag}`));
  if (hasOverlookedArticle(cleaned) && !article.review.includes('body'))
    article.review.push('body');
  const body = markBody(own, description, article, context.records);
  return { article, body, description, removed: removedBlocks(cleaned, own, metadata) };
}

/** The date that the page states; where it states none, or no year, as far as the text bounds it. */
function dateOf(
  body: readonly Block[],
  { date }: PageMetadata,
  { events }: ConvertContext,
): { date?: string } {
  if (date !== undefined && !date.startsWith('XXXX')) return { date };
  const prose = body.filter(({ node }) => !isPhoto(node)).map(({ text }) => text);
  const inferred = inferPublication(prose.join('\n\n'), [...events.values()], date);
  return inferred === undefined ? {} : { date: inferred };
}

/** A block without what was found out about it. */
function asBlock({ line, text, node, linkShare }: Block): Block {
  return { line, text, node, linkShare };
}

function removedBlocks(
  page: CleanedPage,
  body: readonly Block[],
  { title }: PageMetadata,
): RemovedBlock[] {
  const kept = new Set(body.map(({ line }) => line));
  return [...page.head, ...page.run, ...page.tail]
    .filter(({ line }) => !kept.has(line))
    .map(({ line, text, reason }) => ({
      line,
      text,
      reason: text === title ? 'headline' : reason,
    }));
}
