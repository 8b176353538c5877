import { HashTable } from '../../../src/names/tagger/hash-table.ts';

/** Gives features their rows: those seen often enough while counting, in the order of their hashes. */
export class FeatureIndex {
  private readonly rows = new HashTable(1 << 20);

  get size(): number {
    return this.rows.size;
  }

  get(hash: number): number {
    return this.rows.get(hash);
  }

  /** Adds a row for each counted feature that was seen at least `least` times and has none yet. */
  addCounted(counts: HashTable, least: number): void {
    const hashes: number[] = [];
    counts.forEach((hash, count) => {
      if (count >= least && this.rows.get(hash) < 0) hashes.push(hash);
    });
    hashes.sort((a, b) => a - b);
    for (const hash of hashes) this.rows.set(hash, this.rows.size);
  }

  /** The hash of each row. */
  hashes(): number[] {
    const hashes = new Array<number>(this.rows.size);
    this.rows.forEach((hash, row) => {
      hashes[row] = hash;
    });
    return hashes;
  }
}

export function countFeature(counts: HashTable, hash: number): void {
  counts.set(hash, Math.max(0, counts.get(hash)) + 1);
}
