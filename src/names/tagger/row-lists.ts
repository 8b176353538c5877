import type { FeatureList } from './feature-list.ts';
import type { Model } from './model-file.ts';

/** Lists of the model's rows, one after the other in an array that grows. */
export class RowLists {
  rows = new Int32Array(4096);
  private readonly ends: number[] = [0];
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  /** Appends a list: the rows of those features that the model knows. */
  append({ hashes, length }: FeatureList): void {
    let end = this.ends.at(-1) as number;
    if (end + length > this.rows.length) this.grow();
    for (let k = 0; k < length; k++) {
      const row = this.model.rows.get(hashes[k] as number);
      if (row >= 0) this.rows[end++] = row;
    }
    this.ends.push(end);
  }

  /** Where a list starts in `rows`, and where it ends. */
  startOf(number: number): number {
    return this.ends[number] as number;
  }

  endOf(number: number): number {
    return this.ends[number + 1] as number;
  }

  private grow(): void {
    const larger = new Int32Array(this.rows.length * 2);
    larger.set(this.rows);
    this.rows = larger;
  }
}
