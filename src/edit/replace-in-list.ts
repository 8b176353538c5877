import type { YamlChange } from './yaml/yaml-change.ts';

/** The changes that give a list's entries other words; of those that become alike the first stays. */
export function replaceInList(
  key: string,
  list: readonly string[],
  replace: (entry: string) => string,
): YamlChange[] {
  const wanted = list.map(replace);
  const replaced: YamlChange[] = [];
  const removed: YamlChange[] = [];
  for (const [index, value] of wanted.entries()) {
    if (wanted.indexOf(value) < index) removed.push({ do: 'remove', key, index });
    else if (value !== list[index]) replaced.push({ do: 'replace', key, index, value });
  }
  // From the end, so that the numbers of the entries before stay true.
  return [...replaced, ...removed.toReversed()];
}
