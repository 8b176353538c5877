import {
  CHINESE_SURNAMES,
  JAPANESE_SURNAMES,
  KOREAN_SURNAMES,
  VIETNAMESE_SURNAMES,
} from '../../../src/names/naming-cultures.ts';
import { inventWord } from './invent-word.ts';
import {
  AFRICAN,
  ARABIC,
  ENGLISH,
  type NameTable,
  NORTHERN,
  ROMANCE,
  SLAVIC,
  SOUTH_ASIAN,
  SOUTH_EAST_ASIAN,
  TURKIC_PERSIAN,
} from './name-tables.ts';
import type { Random } from './random.ts';

/** A made-up person: the full name, and the words by which a text may call them later. */
export interface MadeName {
  readonly full: string;
  readonly family: string;
  readonly given: string;
  /** The given name as relatives and bands use it, where `given` is not it: "Jae-in". */
  readonly own?: string;
}

/** How one culture makes names, and how large its share of the made-up names is. */
export interface NamingCulture {
  readonly name: string;
  readonly share: number;
  readonly make: (random: Random) => MadeName;
}

const COMMON_KOREAN = list(
  'kim kim kim lee lee park park choi jung jeong kang cho yoon lim han moon',
);
const COMMON_CHINESE = list('wang li zhang liu chen yang xi huang zhao wu xu lin');
const KOREAN_FIRST =
  list(`jong sung min jae hyun young sang dong jin ki kyung hye ji seung yong chang hong
  sun soo eun bo myung tae geun woo in il chul nam won kwang byung joon ho suk yeon so mi ga da thae hyong
  ryong chol hak song yun gyu seok hae ah kon mun`);
const KOREAN_SECOND =
  list(`un in hee sook soo ho min jin woo hwan hyun chul il kyu seok jae pyo gyu bin ah
  young mi ki sun yong hun won sik tae song chol jong nam sop ju hui rim guk gun bae kon joon yeon eun
  kyung ran a ryol hae`);
const CHINESE_SYLLABLES =
  list(`wei jing ping li na min hua jun yong jie lei tao ming chao xiu ying fang
  yan juan bin bo hong gang jian guo qiang zhi xin yu hao yi chen xuan rui kai peng fei long hui xia lan
  qing ling dan ting xue song bing cheng dong feng guang hai jia liang lin ning qi shan sheng tian wen
  xiang yang yuan yun zhong ze zhen`);
const TAIWANESE =
  list(`ying wen chih chun hsien ming kuo cheng yu jui chien te ching mei hung wei li shu tzu
  wing kin siu ka lok yin sze man kwok pui`);
const JAPANESE_GIVEN =
  list(`taro yoshihide fumio junichiro yukio naoto kenji hiroshi takeshi yuki haruki
  akira makoto satoshi kazuo masako yuriko naomi kei shohei ichiro hideki toshiro koichi tomoko seiko
  sanae yoko aiko toru shigeru katsuya nobuo ryo daisuke sakura emi mariko takashi shinji hana`);
const JAPANESE_PLACES = list(
  'yama kawa shima saki mura hara naka kita mina yoko taka hashi moto sawa oka fuku naga toyo',
);
const VIETNAMESE_GIVEN =
  list(`phu trong xuan phuc van minh duc thi quang tuan anh huong hung dung linh lan
  tan cuong thanh hai nam son hoa mai`);
/** Largest shares where English text offers the fewest examples. */
const CULTURES: readonly NamingCulture[] = [
  { name: 'Korean', share: 34, make: makeKorean },
  { name: 'Chinese', share: 20, make: makeChinese },
  { name: 'Taiwanese', share: 10, make: makeTaiwanese },
  { name: 'Japanese', share: 10, make: makeJapanese },
  { name: 'Vietnamese', share: 4, make: makeVietnamese },
  { name: 'Arabic', share: 8, make: givenFirst(ARABIC) },
  { name: 'South Asian', share: 8, make: makeSouthAsian },
  { name: 'African', share: 8, make: givenFirst(AFRICAN) },
  { name: 'South-East Asian', share: 5, make: givenFirst(SOUTH_EAST_ASIAN) },
  { name: 'Turkic and Persian', share: 4, make: givenFirst(TURKIC_PERSIAN) },
  { name: 'Slavic', share: 4, make: givenFirst(SLAVIC) },
  { name: 'Romance', share: 6, make: givenFirst(ROMANCE) },
  { name: 'Northern', share: 4, make: givenFirst(NORTHERN) },
  { name: 'English', share: 6, make: givenFirst(ENGLISH) },
];

/** A culture by its share. */
export function pickCulture(random: Random): NamingCulture {
  const byShare = CULTURES.flatMap((culture) => Array<NamingCulture>(culture.share).fill(culture));
  return random.pick(byShare);
}

function makeKorean(random: Random): MadeName {
  const surnames = random.chance(0.5) ? COMMON_KOREAN : [...KOREAN_SURNAMES];
  const family = capitalise(random.pick(surnames));
  const [first, second] = [capitalise(random.pick(KOREAN_FIRST)), random.pick(KOREAN_SECOND)];
  const spellings = [
    ...Array<string>(7).fill(`${first}-${second}`),
    `${first} ${capitalise(second)}`,
    `${first}-${capitalise(second)}`,
    first + second,
  ];
  const given = random.pick(spellings);
  const full = random.chance(0.06) ? `${given} ${family}` : `${family} ${given}`;
  return { full, family, given: family, own: given };
}

function makeChinese(random: Random): MadeName {
  const surnames = random.chance(0.4) ? COMMON_CHINESE : [...CHINESE_SURNAMES];
  const family = capitalise(random.pick(surnames));
  const second = random.chance(0.65) ? random.pick(CHINESE_SYLLABLES) : '';
  const given = capitalise(random.pick(CHINESE_SYLLABLES)) + second;
  return { full: `${family} ${given}`, family, given: family, own: given };
}

function makeTaiwanese(random: Random): MadeName {
  const family = capitalise(random.pick([...CHINESE_SURNAMES]));
  const [first, second] = [capitalise(random.pick(TAIWANESE)), random.pick(TAIWANESE)];
  const given = random.chance(0.8) ? `${first}-${second}` : `${first} ${capitalise(second)}`;
  return { full: `${family} ${given}`, family, given: family, own: given };
}

function makeJapanese(random: Random): MadeName {
  const given = capitalise(random.pick(JAPANESE_GIVEN));
  const family = capitalise(random.pick([...JAPANESE_SURNAMES]));
  const full = random.chance(0.15) ? `${family} ${given}` : `${given} ${family}`;
  return { full, family, given };
}

/** A town, school or company of eastern Asia that no list knows: "Xinlong", "Kwun Tong", "Gangseo". */
export function makeAsianWord(random: Random): string {
  const [first, second] = random.pick([
    [CHINESE_SYLLABLES, CHINESE_SYLLABLES],
    [TAIWANESE, TAIWANESE],
    [KOREAN_FIRST, KOREAN_SECOND],
    [JAPANESE_PLACES, JAPANESE_PLACES],
  ]) as [string[], string[]];
  const [start, end] = [capitalise(random.pick(first)), random.pick(second)];
  const isTwoWords = first !== JAPANESE_PLACES && random.chance(0.3);
  return isTwoWords ? `${start} ${capitalise(end)}` : start + end;
}

/** Vietnamese persons are called by the last part of their given name. */
function makeVietnamese(random: Random): MadeName {
  const family = capitalise(random.pick([...VIETNAMESE_SURNAMES]));
  const [middle, given] = [random.pick(VIETNAMESE_GIVEN), random.pick(VIETNAMESE_GIVEN)].map(
    capitalise,
  );
  return { full: `${family} ${middle} ${given}`, family: given as string, given: family };
}

/** South Asians often write initials, with full stops or without: "R B Sreekumar", "K. M. Nair". */
function makeSouthAsian(random: Random): MadeName {
  const name = givenFirst(SOUTH_ASIAN)(random);
  if (random.chance(0.75)) return name;
  const initials = Array.from({ length: random.chance(0.5) ? 1 : 2 }, () =>
    random.pick([...'ABCDGHJKMNPRSTV']),
  );
  const written = random.pick([
    initials.join(' '),
    initials.join(''),
    initials.map((i) => `${i}.`).join(' '),
  ]);
  const rest = random.chance(0.3) ? name.full : name.family;
  return { ...name, full: `${written} ${rest}` };
}

/** How often a family name is one that no list knows. */
const UNHEARD_OF = 0.15;

function givenFirst({ given: givens, family: families }: NameTable): (random: Random) => MadeName {
  return (random) => {
    const given = capitalise(random.pick(givens));
    const isListed = !random.chance(UNHEARD_OF);
    const family = isListed ? capitalise(random.pick(families)) : inventWord(random);
    const middle = random.chance(0.12) ? ` ${capitalise(random.pick(givens))}` : '';
    return { full: `${given}${middle} ${family}`, family, given };
  };
}

/** A capital for the name; an Arabic article before it stays small: "al-Assad". */
export function capitalise(name: string): string {
  return name.replace(/^((?:al|el)-)?(.)/u, (_, article: string | undefined, first: string) => {
    return (article ?? '') + first.toUpperCase();
  });
}

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
