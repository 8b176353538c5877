import { printable } from '../../files/printable.ts';
import type { ListedPerson } from './list-people.ts';

/** A list of people as a table for a terminal: name, record, number of articles, aliases. */
export function formatPeople(people: readonly ListedPerson[]): string {
  const rows = people.map(({ name, record, articles, aliases }) => [
    printable(name),
    record ?? '-',
    String(articles),
    printable(aliases.join(', ')),
  ]);
  const table = [['name', 'record', 'articles', 'aliases'], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}
