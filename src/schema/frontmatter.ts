/** An article file in its two halves. */
export interface FrontmatterSplit {
  /** The YAML between the fences, without them. */
  yaml: string;
  /** Everything behind the closing fence's line. */
  body: string;
  /** 1-based line of the file on which `yaml` begins. */
  yamlLine: number;
  /** 1-based line of the file on which `body` begins. */
  bodyLine: number;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:(?<=\n)|^)---[ \t]*(?:\r?\n|$)/u;

/** Splits `---` YAML `---` from the body; `undefined` where a file does not begin with such a block. */
export function splitFrontmatter(source: string): FrontmatterSplit | undefined {
  const match = FENCED.exec(source);
  if (!match) return undefined;
  const yaml = match.groups?.['yaml'] ?? '';
  return {
    yaml,
    body: source.slice(match[0].length),
    yamlLine: 2,
    bodyLine: match[0].split('\n').length,
  };
}
