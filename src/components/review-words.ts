/** An entry of `review` as readers see it: `date` → "date", `people/Nam Sung-wook` → "people: Nam Sung-wook". */
export function reviewWords(item: string): string {
  return item.replace('/', ': ');
}
