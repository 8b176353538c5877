import type { Problem } from '../schema/problem.ts';
import { readArticle } from './read-article.ts';

/** Every problem of an article file by itself: frontmatter, syntax and the safe subset of its body. */
export function checkArticle(file: string, source: string): Problem[] {
  return readArticle(file, source).problems;
}
