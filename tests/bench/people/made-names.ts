import {
  CHINESE_SURNAMES,
  JAPANESE_SURNAMES,
  KOREAN_SURNAMES,
  VIETNAMESE_SURNAMES,
} from '../../../src/names/naming-cultures.ts';
import type { Random } from './random.ts';

/** A made-up person: the full name, and the words by which a text may call them later. */
export interface MadeName {
  readonly full: string;
  readonly family: string;
  readonly given: string;
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
const VIETNAMESE_GIVEN =
  list(`phu trong xuan phuc van minh duc thi quang tuan anh huong hung dung linh lan
  tan cuong thanh hai nam son hoa mai`);
const ARABIC_GIVEN =
  list(`mohammed ahmed ali hassan hussein khalid omar ibrahim youssef abdullah mahmoud
  mustafa tariq samir faisal salman nasser hamid karim bilal fatima aisha layla zainab mariam noor huda
  rania abdelaziz abdel hamad saad majid walid`);
const ARABIC_FAMILY =
  list(`al-assad al-sadr al-maliki al-thani al-saud al-bashir el-sisi el-baradei haddad
  khoury mansour nasrallah hariri barzani talabani saleh hadi abbas fayyad najjar sabbagh darwish haniyeh
  aoun mikati zaidi shahin bakri al-hakim al-masri tayeb benali bouteflika`);
const INDIAN_GIVEN =
  list(`narendra rahul priya amit sunita rajesh anil vijay arvind sonia deepak meera
  sanjay kavita ravi lakshmi arun neha suresh asha nirmala manmohan imran asif nawaz bilawal sheikh hasina
  khaleda ranil mahinda gotabaya`);
const INDIAN_FAMILY =
  list(`modi gandhi sharma gupta singh patel kumar reddy rao nair iyer menon banerjee
  mukherjee chatterjee das bose yadav thakur joshi desai mehta khan qureshi bhutto sharif chaudhry hossain
  rahman perera wickremesinghe rajapaksa fernando silva thapa shrestha oli`);
const AFRICAN_GIVEN =
  list(`chinedu ngozi olusegun emeka kwame kofi ama akosua thabo nelson cyril jacob
  uhuru raila wanjiru kamau yoweri paul joseph samuel chukwuma funmilayo ibrahim aminu bola tinashe tendai
  emmerson nkosazana sipho zanele`);
const AFRICAN_FAMILY =
  list(`okonkwo adeyemi obasanjo buhari tinubu okafor eze nwosu mensah owusu boateng
  asante mandela zuma ramaphosa mbeki dlamini nkosi kenyatta odinga ruto mwangi kamau otieno museveni
  kagame mugabe mnangagwa chamisa banda phiri mutharika diallo traore keita sall ouattara`);
const SOUTHEAST_GIVEN =
  list(`joko budi siti dewi agus megawati prabowo mahathir anwar najib ismail muhyiddin
  prayut thaksin yingluck somchai abhisit rodrigo ferdinand leni imelda benigno aung hun sam`);
const SOUTHEAST_FAMILY =
  list(`widodo subianto sukarnoputri yudhoyono santoso wijaya hidayat razak mohamad
  yassin yaakob chan-ocha shinawatra vejjajiva duterte marcos robredo aquino santos reyes cruz bautista
  hlaing sen rainsy`);
const TURKIC_GIVEN =
  list(`recep mehmet mustafa kemal emine ayse fatma hakan selahattin ali hassan mohammad
  javad ebrahim mahmoud reza nursultan ilham bolat`);
const TURKIC_FAMILY =
  list(`erdogan yildirim kaya demir celik yilmaz ozturk davutoglu kilicdaroglu imamoglu
  rouhani zarif raisi khamenei ahmadinejad larijani nazarbayev tokayev aliyev mirziyoyev karzai ghani`);
const SLAVIC_GIVEN =
  list(`vladimir dmitry sergei alexei boris volodymyr petro yulia oleksandr andrzej
  donald jaroslaw viktor milos vaclav zoran aleksandar ivan natalia olga svetlana`);
const SLAVIC_FAMILY =
  list(`petrov ivanov kuznetsov medvedev lavrov navalny zelenskiy poroshenko tymoshenko
  shevchenko kovalenko lukashenko tusk kaczynski duda morawiecki orban zeman havel vucic djindjic novak
  horvat babic`);
const ROMANCE_GIVEN =
  list(`carlos juan maria jose luis ana jorge miguel alejandro daniela pedro gabriela
  enrique emmanuel francois jean pierre marine giorgia matteo silvio joao dilma luiz jair`);
const ROMANCE_FAMILY =
  list(`garcia rodriguez lopez gonzalez hernandez perez sanchez ramirez torres flores
  maduro chavez petro bolsonaro rousseff da-silva obrador macron hollande moreau dubois lefevre rossi
  bianchi meloni salvini berlusconi ferreira costa alvarado chinchilla arias`);

/** Largest shares where English text offers the fewest examples. */
export const CULTURES: readonly NamingCulture[] = [
  { name: 'Korean', share: 28, make: makeKorean },
  { name: 'Chinese', share: 14, make: makeChinese },
  { name: 'Taiwanese', share: 6, make: makeTaiwanese },
  { name: 'Japanese', share: 8, make: makeJapanese },
  { name: 'Vietnamese', share: 4, make: makeVietnamese },
  { name: 'Arabic', share: 8, make: givenFirst(ARABIC_GIVEN, ARABIC_FAMILY) },
  { name: 'South Asian', share: 8, make: givenFirst(INDIAN_GIVEN, INDIAN_FAMILY) },
  { name: 'African', share: 8, make: givenFirst(AFRICAN_GIVEN, AFRICAN_FAMILY) },
  { name: 'South-East Asian', share: 5, make: givenFirst(SOUTHEAST_GIVEN, SOUTHEAST_FAMILY) },
  { name: 'Turkic and Persian', share: 4, make: givenFirst(TURKIC_GIVEN, TURKIC_FAMILY) },
  { name: 'Slavic', share: 4, make: givenFirst(SLAVIC_GIVEN, SLAVIC_FAMILY) },
  { name: 'Romance', share: 5, make: givenFirst(ROMANCE_GIVEN, ROMANCE_FAMILY) },
];

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
  return { full, family, given: family };
}

function makeChinese(random: Random): MadeName {
  const surnames = random.chance(0.4) ? COMMON_CHINESE : [...CHINESE_SURNAMES];
  const family = capitalise(random.pick(surnames));
  const second = random.chance(0.65) ? random.pick(CHINESE_SYLLABLES) : '';
  const given = capitalise(random.pick(CHINESE_SYLLABLES)) + second;
  return { full: `${family} ${given}`, family, given: family };
}

function makeTaiwanese(random: Random): MadeName {
  const family = capitalise(random.pick([...CHINESE_SURNAMES]));
  const [first, second] = [capitalise(random.pick(TAIWANESE)), random.pick(TAIWANESE)];
  const given = random.chance(0.8) ? `${first}-${second}` : `${first} ${capitalise(second)}`;
  return { full: `${family} ${given}`, family, given: family };
}

function makeJapanese(random: Random): MadeName {
  const given = capitalise(random.pick(JAPANESE_GIVEN));
  const family = capitalise(random.pick([...JAPANESE_SURNAMES]));
  const full = random.chance(0.15) ? `${family} ${given}` : `${given} ${family}`;
  return { full, family, given };
}

/** Vietnamese persons are called by the last part of their given name. */
function makeVietnamese(random: Random): MadeName {
  const family = capitalise(random.pick([...VIETNAMESE_SURNAMES]));
  const [middle, given] = [random.pick(VIETNAMESE_GIVEN), random.pick(VIETNAMESE_GIVEN)].map(
    capitalise,
  );
  return { full: `${family} ${middle} ${given}`, family: given as string, given: family };
}

function givenFirst(givens: string[], families: string[]): (random: Random) => MadeName {
  return (random) => {
    const given = capitalise(random.pick(givens));
    const family = capitalise(random.pick(families));
    const middle = random.chance(0.12) ? ` ${capitalise(random.pick(givens))}` : '';
    return { full: `${given}${middle} ${family}`, family, given };
  };
}

/** A capital for the name; an Arabic article before it stays small: "al-Assad". */
function capitalise(name: string): string {
  return name.replace(/^((?:al|el)-)?(.)/u, (_, article: string | undefined, first: string) => {
    return (article ?? '') + first.toUpperCase();
  });
}

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
