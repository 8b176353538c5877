/** Numbers in bytes, as the model's files hold them. */

export class PackWriter {
  private readonly packed: number[] = [];

  /** A number of zero or more in as few bytes as it needs, seven bits each, the lowest first. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.packed.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.packed.push(rest);
  }

  /** The lowest eight bits of each number; how many there are comes first. */
  bytes(values: ArrayLike<number>): void {
    this.varint(values.length);
    for (let i = 0; i < values.length; i++) this.packed.push((values[i] as number) & 0xff);
  }

  /** Hashes sorted as numbers without sign, as the gaps between them: half their size. */
  hashes(sorted: readonly number[]): void {
    let last = 0;
    this.varint(sorted.length);
    for (const hash of sorted) {
      this.varint((hash >>> 0) - last);
      last = hash >>> 0;
    }
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.packed);
  }
}

/** Reads what a PackWriter wrote, in the same order. */
export class PackReader {
  private at = 0;
  private readonly packed: Uint8Array;

  constructor(packed: Uint8Array) {
    this.packed = packed;
  }

  varint(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.packed[this.at++] as number;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }

  bytes(): Uint8Array {
    const length = this.varint();
    this.at += length;
    return this.packed.subarray(this.at - length, this.at);
  }

  hashes(): Int32Array {
    const hashes = new Int32Array(this.varint());
    const { packed } = this;
    let at = this.at;
    let last = 0;
    for (let i = 0; i < hashes.length; i++) {
      let byte = packed[at++] as number;
      let gap = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = packed[at++] as number;
        gap |= (byte & 0x7f) << shift;
      }
      last = (last + gap) | 0;
      hashes[i] = last;
    }
    this.at = at;
    return hashes;
  }
}
