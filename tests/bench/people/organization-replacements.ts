import { makeOrganization } from './made-organizations.ts';
import type { Random } from './random.ts';

/** The chance of an organization of one word to be replaced. */
const REPLACED = 0.25;

/** Which made-up organization stands for which in one text; names of several words and acronyms stay. */
export class OrganizationReplacements {
  private readonly known = new Map<string, string>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  of(old: string): string {
    const known = this.known.get(old);
    if (known) return known;
    const isReplaced = /^\p{Lu}\p{Ll}+$/u.test(old) && this.random.chance(REPLACED);
    const name = isReplaced ? makeOrganization(this.random) : old;
    this.known.set(old, name);
    return name;
  }
}
