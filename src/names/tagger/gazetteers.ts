import { extendHash, finishHash, hashString, openHash } from './hash.ts';
import { HashTable } from './hash-table.ts';
import { PackReader, PackWriter } from './packing.ts';

/** What lists of names know of a word or phrase; one bit each. */
export const LISTED = {
  givenName: 1,
  commonSurname: 2,
  rareSurname: 4,
  demonym: 8,
  city: 16,
  bigCity: 32,
  region: 64,
  country: 128,
  /** A word that newspapers also write small: "rose", "bank". */
  ordinaryWord: 256,
  organization: 512,
} as const;

/** What a phrase of several words may be listed as. */
export const LISTED_NAME =
  LISTED.city | LISTED.bigCity | LISTED.region | LISTED.country | LISTED.organization;

/** The longest name that is looked up, in words. */
export const LONGEST_PHRASE = 4;

/**
 * Lists of given names, family names, places, demonyms and ordinary words. They are kept as hashes of
 * their lower-case forms: smaller to store and quicker to read than the words themselves.
 */
export class Gazetteers {
  private readonly table: HashTable;

  constructor(table: HashTable) {
    this.table = table;
  }

  /** The bits of LISTED for a word or phrase in lower case, or 0. */
  flagsOf(lower: string): number {
    return Math.max(0, this.table.get(hashString(lower)));
  }

  /** The bits for each phrase of one, two … words from `from` on; stops at the longest. */
  phraseFlags(lowerWords: readonly string[]): number[] {
    let open = openHash();
    return lowerWords.map((word, i) => {
      open = extendHash(open, i === 0 ? word : ` ${word}`);
      return Math.max(0, this.table.get(finishHash(open)));
    });
  }
}

/** Packs lists as bytes: the same lists give the same bytes, whatever their order. */
export function packGazetteers(flags: ReadonlyMap<string, number>): Uint8Array {
  const table = new HashTable(flags.size);
  for (const [phrase, bits] of flags) {
    const hash = hashString(phrase);
    table.set(hash, Math.max(0, table.get(hash)) | bits);
  }
  const hashes: number[] = [];
  table.forEach((hash) => {
    hashes.push(hash);
  });
  hashes.sort((a, b) => (a >>> 0) - (b >>> 0));
  const out = new PackWriter();
  out.hashes(hashes);
  out.bytes(hashes.map((hash) => table.get(hash)));
  out.bytes(hashes.map((hash) => table.get(hash) >> 8));
  return out.finish();
}

/** Reads gazetteers as the trainer packs them, not compressed. */
export function unpackGazetteers(bytes: Uint8Array): Gazetteers {
  const reader = new PackReader(bytes);
  const hashes = reader.hashes();
  const low = reader.bytes();
  const high = reader.bytes();
  const flags = new Int32Array(hashes.length);
  for (let i = 0; i < flags.length; i++) flags[i] = (low[i] as number) | ((high[i] as number) << 8);
  return new Gazetteers(HashTable.of(hashes, flags));
}
