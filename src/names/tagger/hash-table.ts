/**
 * A table from 32-bit hashes to numbers of zero or more, with open addressing. Two things whose hashes
 * are equal share an entry: with some 10^5 entries of 2^32 that is rare enough.
 */
export class HashTable {
  /** Key and value side by side, so that a look-up touches one line of the processor's cache. */
  private entries: Int32Array;
  private mask: number;
  /** How far a hash is shifted, so that its highest bits are left: where it is looked for first. */
  private shift: number;
  size = 0;

  constructor(expected: number) {
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.shift = Math.clz32(capacity) + 1;
    this.entries = new Int32Array(capacity * 2).fill(-1);
  }

  /** A table of distinct hashes, each with its number; quickest if they are sorted. */
  static of(hashes: Int32Array, values: Int32Array): HashTable {
    const table = new HashTable(hashes.length);
    for (let i = 0; i < hashes.length; i++) {
      const slot = table.slotOf(hashes[i] as number);
      table.entries[slot] = hashes[i] as number;
      table.entries[slot + 1] = values[i] as number;
    }
    table.size = hashes.length;
    return table;
  }

  /** The number kept for a hash, or -1. */
  get(hash: number): number {
    return this.entries[this.slotOf(hash) + 1] as number;
  }

  set(hash: number, value: number): void {
    const slot = this.slotOf(hash);
    if ((this.entries[slot + 1] as number) < 0) this.size++;
    this.entries[slot] = hash;
    this.entries[slot + 1] = value;
    if (this.size * 4 > this.mask * 3) this.grow();
  }

  forEach(visit: (hash: number, value: number) => void): void {
    for (let slot = 0; slot < this.entries.length; slot += 2) {
      const value = this.entries[slot + 1] as number;
      if (value >= 0) visit(this.entries[slot] as number, value);
    }
  }

  private slotOf(hash: number): number {
    const { entries, mask } = this;
    let slot = hash >>> this.shift;
    while ((entries[slot * 2 + 1] as number) >= 0 && entries[slot * 2] !== hash) {
      slot = (slot + 1) & mask;
    }
    return slot * 2;
  }

  private grow(): void {
    const larger = new HashTable(this.mask + 1);
    this.forEach((hash, value) => {
      larger.set(hash, value);
    });
    this.entries = larger.entries;
    this.mask = larger.mask;
    this.shift = larger.shift;
  }
}
