import type { Root } from 'mdast';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { type ArticleFile, parseArticle } from '../schema/parse-article.ts';
import type { Parsed } from '../schema/parse-yaml.ts';
import { checkBody } from './check-body.ts';
import { parseBody } from './parse-body.ts';

/** An article file whose frontmatter and body are sound. */
export interface ReadArticle extends ArticleFile {
  /** The body, held against the safe subset. */
  tree: Root;
}

/** Reads an article file's text wholly; problems of frontmatter and body come together. */
export function readArticle(file: string, source: string): Parsed<ReadArticle> {
  const parsed = parseArticle(file, source);
  const split = splitFrontmatter(source);
  if (!split) return { problems: parsed.problems };
  const body = parseBody(file, split);
  if (!body.data) return { problems: [...parsed.problems, ...body.problems] };
  const faults = checkBody(file, body.data, split.bodyLine, parsed.data?.article.people);
  const problems = [...parsed.problems, ...faults];
  if (!parsed.data || problems.length > 0) return { problems };
  return { data: { ...parsed.data, tree: body.data }, problems: [] };
}
