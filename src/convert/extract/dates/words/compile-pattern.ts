import type { Signs } from './assign-signs.ts';
import { MACROS } from './macros.ts';

/**
 * What a pattern is made of: groups and look-arounds as in regular expressions, `{macro}`, `<category>`
 * (also the name under which what it meets is kept; `<name:category>` keeps it under another, and
 * `<-:category>` not at all), and words in small letters that stand for themselves. Spaces mean nothing.
 */
const PART =
  /(?<syntax>\(\?(?:<?[=!]|<\w+>|:)|[()|?*+^$])|<(?:(?<name>\w+|-):)?(?<category>\w+)>|(?<word>[a-z]+)|\s+|(?<unknown>.)/gu;

/** A pattern with its macros written out. */
export function expandMacros(pattern: string): string {
  return pattern.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const macro = MACROS[name];
    if (macro === undefined) throw new Error(`No macro {${name}} in the pattern ${pattern}`);
    return `(${expandMacros(macro)})`;
  });
}

/** The words that a pattern names. */
export function literalsOf(pattern: string): string[] {
  return [...pattern.matchAll(PART)].flatMap(({ groups }) => groups?.['word'] ?? []);
}

/** Makes a regular expression over a string of signs from a pattern without macros. */
export function compilePattern(pattern: string, signs: Signs): RegExp {
  const source = [...pattern.matchAll(PART)].map(({ groups = {} }) => {
    const { syntax, name, category, word, unknown } = groups;
    if (unknown !== undefined)
      throw new Error(`"${unknown}" means nothing in the pattern ${pattern}`);
    if (syntax !== undefined) return syntax === '(' ? '(?:' : syntax;
    if (word !== undefined) return letters(signs, `"${word}"`, pattern);
    if (category === undefined) return '';
    const any = letters(signs, category, pattern);
    return name === '-' ? any : `(?<${name ?? category}>${any})`;
  });
  return new RegExp(source.join(''), 'gd');
}

function letters(signs: Signs, name: string, pattern: string): string {
  const known = signs.named(name);
  if (known === '') throw new Error(`No word is a ${name} in the pattern ${pattern}`);
  return `[${known}]`;
}
