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

/** Splits a Markdown file's front matter, YAML or TOML, from its body. */
export function splitFrontMatter(text: string): SplitMarkdown {
  const yaml = splitFrontmatter(text);
  if (yaml) {
    return { fields: readYaml(yaml.yaml), body: yaml.body, linesBefore: yaml.bodyLine - 1 };
  }
  const toml = TOML.exec(text);
  if (!toml) return { fields: undefined, body: text, linesBefore: 0 };
  return {
    fields: readToml(toml.groups?.['toml'] ?? ''),
    body: text.slice(toml[0].length),
    linesBefore: toml[0].split('\n').length - 1,
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
