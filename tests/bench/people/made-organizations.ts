import { inventWord } from './invent-word.ts';
import { makeAsianWord } from './made-names.ts';
import type { Random } from './random.ts';

/** What follows an invented word in the name of an organization. */
const ENDINGS =
  `Inc|Inc.|Corp|Corp.|Co|Ltd|Group|Holdings|Bank|Airlines|Motors|Energy|Capital|Partners|Systems|
  Industries|Pharmaceuticals|Technologies|Electronics|Insurance|Entertainment|Foundation|Institute|University|
  Party|Times|Post|Television|Records|Oil|Steel|FC|United|SA|ASA|AG|PLC|SpA|Media|Labs|Health`
    .split('|')
    .map((word) => word.trim());

/** The share of made-up organizations that are one invented word alone. */
const ALONE = 0.5;

/** A company, paper, club … that no list knows: "Brantell", "Kheidon Group". */
export function makeOrganization(random: Random): string {
  const word = random.chance(0.25) ? makeAsianWord(random) : inventWord(random);
  return random.chance(ALONE) ? word : `${word} ${random.pick(ENDINGS)}`;
}
