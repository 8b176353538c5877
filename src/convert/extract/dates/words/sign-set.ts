/** Letters of signs begin here. */
const FIRST = 0x100;

/** Signs as bits, 32 in a number; there are some two hundred of them. */
export class SignSet {
  private readonly bits = new Int32Array(16);

  constructor(signs: string) {
    for (let index = 0; index < signs.length; index += 1) {
      const at = signs.charCodeAt(index) - FIRST;
      this.bits[at >> 5] = (this.bits[at >> 5] ?? 0) | (1 << (at & 31));
    }
  }

  /** Whether two sets have a sign in common. */
  meets(other: SignSet): boolean {
    for (let index = 0; index < this.bits.length; index += 1) {
      if (((this.bits[index] ?? 0) & (other.bits[index] ?? 0)) !== 0) return true;
    }
    return false;
  }
}
