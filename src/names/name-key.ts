/**
 * What spellings of one name have in common: letters and digits only, lower case, without accents. Kim
 * Jong-un, Kim Jong Un and KIM JONG-UN share a key; Kim Jŏng-ŭn is another spelling and needs a record.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
