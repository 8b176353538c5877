/**
 * What is the same for names that some file system takes for one: those that differ in case alone, or in
 * the way their accents are written.
 */
export function slugKey(slug: string): string {
  return slug.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
