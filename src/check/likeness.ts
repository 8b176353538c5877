/** Share of the articles of either that both have. */
export function likeness(one: ReadonlySet<string>, other: readonly string[]): number {
  const both = other.filter((slug) => one.has(slug)).length;
  return both === 0 ? 0 : both / (one.size + other.length - both);
}
