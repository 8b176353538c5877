import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import { shownPath } from '../files/shown-path.ts';
import { parseBody } from '../load/parse-body.ts';
import { articleSchema } from '../schema/article.ts';
import { type FrontmatterSplit, splitFrontmatter } from '../schema/frontmatter.ts';
import { parseArticle } from '../schema/parse-article.ts';
import { ContentError } from '../schema/problem.ts';
import type { EditableArticle } from './editable-archive.ts';
import type { FileEdit } from './file-edit.ts';
import { namesInBody, renameInBody } from './rename-in-body.ts';
import { editYaml } from './yaml/edit-yaml.ts';
import type { YamlChange } from './yaml/yaml-change.ts';

const ORDER = Object.keys(articleSchema.shape);

/** What is to change in an article. */
export interface ArticleChanges {
  frontmatter: readonly YamlChange[];
  /** Other names for the people whom elements of the body name; all of them keep theirs where it is absent. */
  rename?: (name: string) => string;
}

/**
 * Plans changes of an article's frontmatter and of the names in its elements; every other byte stays.
 * `undefined`: nothing changes. Throws ContentError where the file cannot be changed in this way.
 */
export function editArticle(
  { path, source, tree }: EditableArticle,
  { frontmatter, rename }: ArticleChanges,
): FileEdit | undefined {
  const split = splitFrontmatter(source);
  if (!split) return undefined;
  const file = shownPath(path);
  const yaml = editYaml(file, split.yaml, frontmatter, ORDER);
  const body =
    tree && rename ? editBody(file, split, tree, rename) : { text: split.body, changes: [] };
  const changes = [...yaml.changes, ...body.changes];
  if (changes.length === 0) return undefined;
  const start = source.indexOf('\n') + 1;
  const fence = source.slice(start + split.yaml.length, source.length - split.body.length);
  const after = source.slice(0, start) + yaml.text + fence + body.text;
  const { problems } = parseArticle(file, after);
  if (problems.length > 0) throw new ContentError(problems);
  return { path, before: source, after, changes };
}

/** The body with other names; it is read back, as the parser has the last word on what is an attribute. */
function editBody(
  file: string,
  split: FrontmatterSplit,
  tree: Root,
  rename: (name: string) => string,
): { text: string; changes: string[] } {
  const edited = renameInBody(split.body, tree, rename) ?? cannotEdit(file);
  if (edited.changes.length === 0) return edited;
  const read = parseBody(file, { ...split, body: edited.text }).data ?? cannotEdit(file);
  const wanted = namesInBody(tree).map(rename);
  return isDeepStrictEqual(namesInBody(read), wanted) ? edited : cannotEdit(file);
}

function cannotEdit(file: string): never {
  const message =
    'A name in an element of the body cannot be changed by itself. Change it by hand, then run the command again.';
  throw new ContentError([{ file, severity: 'error', message, rule: 'cannot-edit' }]);
}
