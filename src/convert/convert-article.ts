import type { Article } from '../schema/article.ts';
import { articleBody, type CleanedPage, cleanPage } from './clean/clean-page.ts';
import { extractMetadata, type PageMetadata } from './extract/extract-metadata.ts';
import type { ConvertContext } from './convert-context.ts';
import { personTest } from './extract/person-test.ts';
import { describeText, type TextDescription } from './extract/describe-text.ts';
import type { Block, Page, RemovedBlock } from './page.ts';
import { isPhoto } from './photo-node.ts';
import { mentionFinderOf } from '../names/mention-finder-of.ts';
import { requireFewWords } from './limits.ts';
import { hasOverlookedArticle } from './overlooked-article.ts';
import { lookUpTags, type StatedTags, withStatedTags } from './stated-tags.ts';
import { takeWholePage } from './take-whole-page.ts';
import { markPeople, type PersonPlace } from './write/mark-people.ts';

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
  const metadata = extractMetadata(cleaned, page.stated, context.settings, isPerson);
  const own = page.whole ? cleaned.run.map(asBlock) : articleBody(cleaned, metadata.title);
  requireFewWords(own.map(({ text }) => text));
  const { date, language } = metadata;
  const told = describeText(own, metadata.title ?? '', { ...context, date, language });
  const stated = lookUpTags(page.stated.tags ?? [], context.vocabulary);
  const description = { ...told, tags: withStatedTags(told.tags, stated) };
  const article = frontmatter(metadata, description, stated, own);
  if (hasOverlookedArticle(cleaned) && !article.review.includes('body'))
    article.review.push('body');
  const find = mentionFinderOf(article, context.records);
  const body = markPeople(own, peopleOf(description), find);
  return { article, body, description, removed: removedBlocks(cleaned, own, metadata) };
}

function frontmatter(
  { unsure, title, ...metadata }: PageMetadata,
  { people, organizations, places, tags, unresolved }: TextDescription,
  stated: StatedTags,
  body: readonly Block[],
): Omit<Article, 'source'> {
  return {
    title: title ?? openingWords(body),
    ...metadata,
    people,
    organizations,
    places,
    events: [],
    tags: tags.map(({ tag }) => tag),
    review: [
      ...unsure,
      ...unresolved.map((form) => `people/${form}`),
      ...stated.unknown.map((tag) => `tags/${tag}`),
    ],
  };
}

/** A block without what was found out about it. */
function asBlock({ line, text, node, linkShare }: Block): Block {
  return { line, text, node, linkShare };
}

/** Where the text speaks of people: by name, and without one where that is certain. */
function peopleOf({ names, references }: TextDescription): PersonPlace[] {
  const certain = references.filter((reference) => reference.certain);
  return [...names.persons, ...certain].sort((a, b) => a.start - b.start);
}

/** A page without a headline is called by how its text begins, until somebody gives it one. */
function openingWords(body: readonly Block[]): string {
  const words = (body.find(({ node }) => !isPhoto(node))?.text ?? '').split(' ');
  return words.length > 10 ? `${words.slice(0, 10).join(' ')} …` : words.join(' ') || 'Untitled';
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
