import { slugify } from './slug.ts';

/** The slug of a text, or that slug with the first free number behind it where it is taken. */
export function uniqueSlug(text: string, isTaken: (slug: string) => boolean): string {
  const plain = slugify(text);
  if (!isTaken(plain)) return plain;
  for (let number = 2; ; number += 1) {
    const numbered = `${plain}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
