import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { ContentError } from '../../schema/problem.ts';
import { addItem } from './add-item.ts';
import { removeItem } from './remove-item.ts';
import { replaceScalar, setScalar } from './set-scalar.ts';
import { changeData, describeChange, type YamlChange, type YamlData } from './yaml-change.ts';

/** YAML after its changes. */
export interface EditedYaml {
  text: string;
  /** What each change did, for people. */
  changes: string[];
}

/**
 * Makes changes in YAML text and touches nothing else of it: comments, order, quotes, spaces and line ends
 * stay, as the library would not leave them if it wrote the document anew. Each change is read back; throws
 * ContentError where it cannot be made in this way. `order`: all keys in the order in which they are written.
 */
export function editYaml(
  file: string,
  text: string,
  changes: readonly YamlChange[],
  order: readonly string[],
): EditedYaml {
  const edited: EditedYaml = { text, changes: [] };
  for (const change of changes) {
    const data = dataOf(edited.text);
    const words = describeChange(data, change);
    edited.text = changeText(edited.text, change, order);
    if (!isDeepStrictEqual(dataOf(edited.text), changeData(data, change))) {
      throw new ContentError([cannotEdit(file, words)]);
    }
    edited.changes.push(words);
  }
  return edited;
}

function changeText(text: string, change: YamlChange, order: readonly string[]): string {
  switch (change.do) {
    case 'set':
      return setScalar(text, change.key, change.value, order);
    case 'add':
      return addItem(text, change.key, change.value, order);
    case 'replace':
      return replaceScalar(text, [change.key, change.index], change.value);
    case 'remove':
      return removeItem(text, change.key, change.index);
  }
}

/** What YAML says; what is none says nothing, which no change leads to. */
function dataOf(text: string): YamlData {
  try {
    return (parse(text, { logLevel: 'error' }) as YamlData | null) ?? {};
  } catch {
    return {};
  }
}

function cannotEdit(file: string, change: string) {
  const message = `This is written in a way that cannot be changed by itself. Change it by hand: ${change}`;
  return { file, severity: 'error' as const, message, rule: 'cannot-edit' };
}
