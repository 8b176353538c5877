import { parse as parseYaml } from 'yaml';
import { splitFrontmatter } from '../../../schema/frontmatter.ts';

/** A Markdown file's front matter and body. */
export interface SplitMarkdown {
  /** What the front matter states; `undefined` where the file has none. */
  fields: unknown;
  body: string;
  /** Lines of the file in front of the body. */
  linesBefore: number;
}

/** Front matter between lines of +++ is TOML: Hugo's. */
const TOML = /^\uFEFF?\+\+\+[ \t]*\n(?<toml>[\s\S]*?\n)\+\+\+[ \t]*(?:\n|$)/u;

/** Pandoc's title block: the title, the authors and the date, each behind a percent sign; long ones go on, set in. */
const TITLE_BLOCK = /^\uFEFF?(?<block>(?:%[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){1,3})/u;

/** Splits a Markdown file's front matter (YAML, TOML or Pandoc's title block) from its body. */
export function splitFrontMatter(text: string): SplitMarkdown {
  const yaml = splitFrontmatter(text);
  if (yaml) {
    return { fields: readYaml(yaml.yaml), body: yaml.body, linesBefore: yaml.bodyLine - 1 };
  }
  const toml = TOML.exec(text);
  if (toml) return behind(toml[0], text, readToml(toml.groups?.['toml'] ?? ''));
  const block = TITLE_BLOCK.exec(text)?.groups?.['block'] ?? '';
  // Obsidian's comments begin with two percent signs.
  if (!/^%[ \t]*[^%\s]/u.test(block)) return { fields: undefined, body: text, linesBefore: 0 };
  return behind(block, text, readTitleBlock(block));
}

function behind(matter: string, text: string, fields: unknown): SplitMarkdown {
  const start = text.indexOf(matter) + matter.length;
  return { fields, body: text.slice(start), linesBefore: matter.split('\n').length - 1 };
}

/** Authors are parted by semicolons or stand on lines of their own. */
function readTitleBlock(block: string): Record<string, unknown> {
  const [title = '', authors = '', date = ''] = block.split(/^%/mu).slice(1);
  return {
    title: title.replace(/\s+/gu, ' ').trim(),
    authors: authors.split(/[;\n]/u).map((name) => name.trim()),
    date: date.trim(),
  };
}

/**
 * All values as text: a headline may be a number. Front matter that is not YAML is mostly so for a colon in a
 * headline without quotes, and is read once more with them; the article is worth having whatever it states.
 */
function readYaml(yaml: string): unknown {
  const options = { maxAliasCount: 0, schema: 'failsafe', uniqueKeys: false } as const;
  for (const text of [yaml, yaml.replace(BARE_VALUE, quoteValue)]) {
    try {
      return parseYaml(text, options) ?? {};
    } catch {
      // The next reading, or none.
    }
  }
  return {};
}

/** A key with words behind it, on one line, that are neither in quotes nor a list. */
const BARE_VALUE = /^(?<opening>(?:- )?[\p{L}\p{N}_ -]{1,40}:[ \t]+)(?<value>[^\s"'[{|>&*].*)$/gmu;

function quoteValue(_: string, opening: string, value: string): string {
  return `${opening}${JSON.stringify(value.trim())}`;
}

const TOML_LINE = /^(?<key>[\p{L}\p{N}_-]{1,40}?)[ \t]*=[ \t]*(?<value>\S.*)$/gmu;

/** Keys with their values on one line each: text in quotes, or a list in brackets. */
function readToml(toml: string): Record<string, unknown> {
  const fields = Object.create(null) as Record<string, unknown>;
  for (const { groups } of toml.matchAll(TOML_LINE)) {
    fields[groups?.['key'] ?? ''] ??= readValue((groups?.['value'] ?? '').trim());
  }
  return fields;
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.replace(/^(?<quote>["'])(?<words>.*)\k<quote>$/u, '$<words>');
  }
}
