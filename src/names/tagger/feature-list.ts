import { mix } from './hash.ts';

/** The features of one token: each a hash of what kind it is (its template) and what it found. */
export class FeatureList {
  readonly hashes = new Int32Array(512);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(template: number, value: number): void {
    this.hashes[this.length++] = mix(template, value);
  }

  /** A feature of two values together. */
  addPair(template: number, first: number, second: number): void {
    this.hashes[this.length++] = mix(template, mix(first, second));
  }
}
