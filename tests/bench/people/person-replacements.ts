import { type MadeName, type NamingCulture, pickCulture } from './made-names.ts';
import type { Random } from './random.ts';

/** A name's chance to come from the text's own naming culture, rather than from any other. */
const SAME_CULTURE = 0.7;
/** A lone name of which no full form is known: its chance to be replaced. */
const REPLACE_LONE = 0.5;

/** Which made-up person stands for which in one text. */
export class PersonReplacements {
  private readonly full = new Map<string, string>();
  private readonly short = new Map<string, string>();
  private readonly random: Random;
  private readonly culture: NamingCulture;

  constructor(random: Random) {
    this.random = random;
    this.culture = pickCulture(random);
  }

  get size(): number {
    return this.full.size;
  }

  /** Makes a name for a full name of two to four words, and short forms for its first and last. */
  prepare(old: string): void {
    const words = old.split(/\s+/);
    if (words.length < 2 || words.length > 4 || this.full.has(old)) return;
    const known = this.short.get(words.at(-1) as string);
    const name = this.make();
    this.full.set(old, name.full);
    if (!known) this.short.set(words.at(-1) as string, name.family);
    if (!this.short.has(words[0] as string)) this.short.set(words[0] as string, name.given);
  }

  of(old: string): string {
    const replaced = this.full.get(old) ?? (/\s/.test(old) ? old : this.lone(old));
    return old.length > 3 && old === old.toUpperCase() ? replaced.toUpperCase() : replaced;
  }

  private lone(old: string): string {
    const known = this.short.get(old);
    if (known) return known;
    const made = this.random.chance(REPLACE_LONE) ? this.make().family : old;
    this.short.set(old, made);
    return made;
  }

  private make(): MadeName {
    const culture = this.random.chance(SAME_CULTURE) ? this.culture : pickCulture(this.random);
    return culture.make(this.random);
  }
}
