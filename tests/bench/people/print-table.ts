/** The first row holds the headings, the first column the names of the rows. */
export type Table = readonly (readonly string[])[];

/** Prints a table with columns as wide as they need, and a blank line behind it. */
export function printTable(table: Table): void {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
  console.log();
}

/** A share as a number of per cent with one decimal, or as many as asked for. */
export function percent(share: number, decimals = 1): string {
  return (100 * share).toFixed(decimals);
}
