import type { Random } from './random.ts';

const OPENINGS = list(
  'b br c ch cl cr d dr f fl fr g gl gr h j k kh kr l m n p pl pr qu r s sh sk sl sp st t th tr v w y z',
);
const VOWELS = list('a a a e e e i i o o u ai ea ei ia io oa ou');
const MIDDLES = list('b c ck d g k l ll m mm n nn nd ng nt p r rr rd rt s ss st t tt v x z');
const ENDINGS = list(
  'a a o e i is us on en an in el er ar or ov ev ski sen son ez ia ium ix ax is as ell ett ard and um ov ik ra ta na ro',
);

/** A capitalised word that no list knows: "Brantell", "Kheidon". Only its surroundings say what it names. */
export function inventWord(random: Random): string {
  let word = random.chance(0.2) ? '' : random.pick(OPENINGS);
  const middles = random.chance(0.35) ? 2 : 1;
  for (let i = 0; i < middles; i++) word += random.pick(VOWELS) + random.pick(MIDDLES);
  word += random.pick(ENDINGS);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function list(words: string): string[] {
  return words.split(' ');
}
