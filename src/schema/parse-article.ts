import { type Article, articleSchema } from './article.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';

/** An article file as text, read. */
export interface ArticleFile {
  article: Article;
  /** The MDX behind the frontmatter. */
  body: string;
  /** 1-based line of the file on which the body begins. */
  bodyLine: number;
}

/** Reads an article file's text; problems are placed in the file. The body is not looked into. */
export function parseArticle(file: string, source: string): Parsed<ArticleFile> {
  const split = splitFrontmatter(source);
  if (!split) {
    const message =
      'The file does not begin with frontmatter. Put its metadata between two lines of --- at the top.';
    return {
      problems: [
        { file, line: 1, column: 1, severity: 'error', message, rule: 'frontmatter-missing' },
      ],
    };
  }
  const parsed = parseYaml(file, split.yaml, articleSchema, split.yamlLine);
  if (!parsed.data) return parsed;
  return {
    data: { article: parsed.data, body: split.body, bodyLine: split.bodyLine },
    problems: [],
  };
}
