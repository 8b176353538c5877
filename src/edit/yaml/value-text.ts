import { Scalar } from 'yaml';
import { isPlainScalar } from '../../schema/is-plain-scalar.ts';
import type { YamlItem } from './yaml-change.ts';

/** A string as YAML on one line, in the quotes of the one it replaces where there was one. */
export function scalarText(value: string, replaced?: Scalar): string {
  if (replaced?.type === Scalar.QUOTE_SINGLE && !/\p{Cc}/u.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  const isQuoted = replaced?.type === Scalar.QUOTE_DOUBLE || !isPlainScalar(value);
  return isQuoted ? JSON.stringify(value) : value;
}

/** A list's entry as YAML on one line. */
export function itemText(item: YamlItem): string {
  if (typeof item === 'string') return scalarText(item);
  const parts = Object.entries(item).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${scalarText(value)}`],
  );
  return `{ ${parts.join(', ')} }`;
}
