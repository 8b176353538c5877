/** A number with its noun: `1 article`, `1,204 articles`. `many` is `one` with an s where not given. */
export function countedNoun(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
