/** A value with the place on the page that states it. */
export interface Stated<Value> {
  value: Value;
  /** As reports name it: `JSON-LD author`, `og:title`. */
  from: string;
}
