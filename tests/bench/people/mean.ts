/** The mean of some states of an array that changes. */
export class Mean {
  private readonly values: Float32Array;
  private readonly sums: Float64Array;
  private count = 0;

  constructor(values: Float32Array) {
    this.values = values;
    this.sums = new Float64Array(values.length);
  }

  add(): void {
    this.count++;
    for (let i = 0; i < this.sums.length; i++) {
      this.sums[i] = (this.sums[i] as number) + (this.values[i] as number);
    }
  }

  /** Puts the mean of the added states into the array. */
  settle(): void {
    for (let i = 0; i < this.sums.length; i++) {
      this.values[i] = (this.sums[i] as number) / this.count;
    }
  }
}
