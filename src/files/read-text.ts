import { readFileSync } from 'node:fs';
import type { Parsed } from '../schema/parse-yaml.ts';
import { describeFileError } from './describe-file-error.ts';
import { shownPath } from './shown-path.ts';

/** Reads a content file as UTF-8; one that cannot be read, or is something else, is a problem. */
export function readText(path: string): Parsed<string> {
  const fault = (message: string, rule: string): Parsed<string> => ({
    problems: [{ file: shownPath(path), severity: 'error', message, rule }],
  });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return { data: text, problems: [] };
  } catch (error) {
    if (error instanceof TypeError) {
      return fault('The file is not UTF-8. Save it as UTF-8.', 'not-utf8');
    }
    return fault(`The file ${describeFileError(error)}.`, 'unreadable-file');
  }
}
