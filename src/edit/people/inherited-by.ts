import { isDeepStrictEqual } from 'node:util';
import type { YamlChange, YamlItem } from '../yaml/yaml-change.ts';
import { addMissing } from './edit-record.ts';
import { hasName, type Someone } from './someone.ts';

/** What a record takes over from one that is merged into it: whatever it does not say itself. */
export function inheritedBy(kept: Someone, merged: Someone): YamlChange[] {
  const old = merged.record?.data;
  const own = kept.record?.data;
  if (!old) return [];
  const others = old.notSameAs.filter((name) => !hasName(kept, name));
  return [
    ...addItems('nativeNames', old.nativeNames, own?.nativeNames ?? []),
    ...addMissing(kept, 'notSameAs', others),
    ...(old.wikidata && !own?.wikidata ? [set('wikidata', old.wikidata)] : []),
    ...addItems('roles', old.roles, own?.roles ?? []),
    ...(old.note && !own?.note ? [set('note', old.note)] : []),
  ];
}

function set(key: string, value: string): YamlChange {
  return { do: 'set', key, value };
}

function addItems(
  key: string,
  items: readonly YamlItem[],
  known: readonly YamlItem[],
): YamlChange[] {
  const missing = items.filter((item) => !known.some((one) => isDeepStrictEqual(one, item)));
  return missing.map((value) => ({ do: 'add', key, value }));
}
