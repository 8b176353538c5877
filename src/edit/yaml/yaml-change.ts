/** An entry of a list: a word, or a small map such as `{ lang: ko, value: 김정은 }`. */
export type YamlItem = string | Readonly<Record<string, string | undefined>>;

/** One change of a YAML file whose top is a map. Lists are those directly under a key. */
export type YamlChange =
  /** Gives a key a value; the key is made where it is missing. */
  | { do: 'set'; key: string; value: string }
  /** Puts an entry at the end of a list; the list is made where it is missing. */
  | { do: 'add'; key: string; value: YamlItem }
  /** Puts a word in the place of a list's entry (0-based). */
  | { do: 'replace'; key: string; index: number; value: string }
  /** Takes an entry out of a list (0-based). */
  | { do: 'remove'; key: string; index: number };

/** What a YAML file says, its top a map. */
export type YamlData = Record<string, unknown>;

/** The data with a change made; the data itself stays as it is. */
export function changeData(data: YamlData, change: YamlChange): YamlData {
  const { key } = change;
  const list = Array.isArray(data[key]) ? (data[key] as unknown[]) : [];
  switch (change.do) {
    case 'set':
      return { ...data, [key]: change.value };
    case 'add':
      return { ...data, [key]: [...list, withoutMissing(change.value)] };
    case 'replace':
      return { ...data, [key]: list.with(change.index, change.value) };
    case 'remove':
      return { ...data, [key]: list.toSpliced(change.index, 1) };
  }
}

/** What a change does to data, for people: `people: "A" -> "B"`, `aliases: + "A"`. */
export function describeChange(data: YamlData, change: YamlChange): string {
  const { key } = change;
  const shown = (value: unknown) => JSON.stringify(value);
  const old = 'index' in change ? (data[key] as unknown[])[change.index] : data[key];
  switch (change.do) {
    case 'add':
      return `${key}: + ${shown(change.value)}`;
    case 'remove':
      return `${key}: - ${shown(old)}`;
    default:
      return `${key}: ${old === undefined ? '+' : `${shown(old)} ->`} ${shown(change.value)}`;
  }
}

function withoutMissing(item: YamlItem): YamlItem {
  if (typeof item === 'string') return item;
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
