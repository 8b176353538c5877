import type { Article } from '../schema/article.ts';
import { articleBody, type CleanedPage, cleanPage } from './clean/clean-page.ts';
import { extractMetadata, type PageMetadata } from './extract/extract-metadata.ts';
import type { ConvertContext } from './convert-context.ts';
import { describeText, type TextDescription } from './extract/describe-text.ts';
import type { Block, Page, RemovedBlock } from './page.ts';
import { isPhoto } from './photo-node.ts';
import { mentionFinderOf } from '../names/mention-finder-of.ts';
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
  const cleaned = cleanPage(page, context.repeated);
  const metadata = extractMetadata(cleaned, page.stated, context.settings, (name) =>
    context.tagger
      .tag(`${name} said.`)
      .some(({ type, text }) => type === 'person' && text === name),
  );
  const own = articleBody(cleaned, metadata.title);
  const knowledge = { ...context, date: metadata.date };
  const description = describeText(own, metadata.title ?? '', knowledge);
  const article = frontmatter(metadata, description, own);
  const find = mentionFinderOf(article, context.records);
  const body = markPeople(own, peopleOf(description), find);
  return { article, body, description, removed: removedBlocks(cleaned, own, metadata) };
}

function frontmatter(
  { unsure, title, ...metadata }: PageMetadata,
  { people, organizations, places, tags, unresolved }: TextDescription,
  body: readonly Block[],
): Omit<Article, 'source'> {
  return {
    title: title ?? openingWords(body),
    ...metadata,
    people,
    organizations,
    places,
    events: [],
    tags,
    review: [...unsure, ...unresolved.map((form) => `people/${form}`)],
  };
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
