/**
 * How names look in the cultures where the family name comes first, or where a given name is easily
 * taken for something else once it is written in Latin letters. Tables are lower case and romanised;
 * spellings follow what English-language newspapers print, so one name stands in several ways.
 */

/** Family names of Korea: South Korean custom, Revised Romanisation and North Korean spelling. */
export const KOREAN_SURNAMES: ReadonlySet<string> = words(`
  kim lee rhee yi ri li park pak bak choi choe jung jeong chung jong kang cho jo yoon yun jang chang
  lim im rim han oh o seo suh so shin sin kwon gwon hwang ahn an song ryu ryoo yoo yu ryang yang hong
  jeon jun chun ko koh go moon mun son sohn bae pae baek paek baik heo hur huh ho nam shim sim noh
  roh no ro ha kwak gwak sung seong cha joo ju chu woo wu u koo ku goo gu min na ra rha jin chin
  ji chi um eom chae won cheon bang pang kong gong hyun hyon ham byun byon pyon pyun yeom ryom yeo
  do to seok sok suk sol seol ma gil kil wi pyo myung myong ki gi ban pan keum kum geum ok yook yuk
  maeng je mo tak kook kuk eo eun yong ye bong thae tae hyong kye ryo sonu sunwoo hwangbo namgung
  namkoong jegal seonwoo dokgo byeon pyeon kweon hyeon gyeon gang gim jee jeung joh kwun tahk`);

/** Family names of China: pinyin, and the Wade-Giles and Cantonese spellings of Taiwan and Hong Kong. */
export const CHINESE_SURNAMES: ReadonlySet<string> = words(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
  song tang han feng deng cao peng zeng xiao tian dong yuan pan cai jiang yu du ye cheng su wei lu lü
  ding ren shen yao cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue
  yan duan lei hou long tao gu mao hao gong shao wan qian dai mo kong xiang chang xi hua wen bo hong
  ai lai geng ji kang mu ning niu pang pei qi qiao shang sheng shu tong wu you yue zhan zhuang zuo
  ouyang sima zhuge shangguan
  chan cheung wong leung lau ng kwok tse tsang yeung mak ho fung kwan lam lee tam yip ko tung cheng
  chow chu kwong lo poon siu szeto tai tong tsui wan yau yuen yung au fok hui ip ko kwan man mok
  tsai hsu hsieh hsiao chiang chou tsao chiu yeh lien liao shih tu yen teng chen hung kuo chien chao
  hou hau lai soong tsang`);

/** Family names of Vietnam, without their tone marks and with the commonest marked spellings. */
export const VIETNAMESE_SURNAMES: ReadonlySet<string> = words(`
  nguyen nguyễn tran trần le lê pham phạm huynh huỳnh hoang hoàng phan vu vũ vo võ dang đặng bui bùi
  do đỗ ho hồ ngo ngô duong dương ly lý truong trương trinh trịnh dinh đinh luong lương mai to tô vuong
  vương cao thach tong tống doan đoàn chu quach`);

/** Family names of Japan: the commonest, and those of often-named politicians and writers. */
export const JAPANESE_SURNAMES: ReadonlySet<string> = words(`
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
  yamaguchi matsumoto inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto yamashita
  ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii sakamoto endo aoki
  fujii nishimura fukuda ota miura okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko
  wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi
  ando taniguchi ohno maruyama imai takada fujimoto takeda murata ueno sugiyama masuda sugawara
  hirano kojima otsuka chiba kubo matsui iwasaki sakurai noguchi matsuo kinoshita kikuchi nomura
  aso suga kishida koizumi hatoyama kan noda obuchi murayama miyazawa kaifu takeshita nakasone ohira
  miki kono motegi ishiba hagiuda nikai edano tamaki koike takaichi hosoda hosokawa ozawa tanigaki
  nakatani onodera komura machimura yosano amari seko shiozaki kitamura iwaya okuda toyoda honda
  matsushita morita kurosawa ozu mishima oe kawabata dazai soseki tanizaki ishiguro yoshimoto osaka
  uchimura ohtani matsuyama nishikori`);

const KOREAN_SYLLABLE =
  '(?:kk|tt|pp|ss|jj|ch|gh|sh|th|[bcdghjkmnprstywl])?' +
  '(?:yeo|yae|yoo|wae|weo|eo|eu|ae|oe|wi|ui|ya|yo|yu|ye|wa|wo|we|oo|ee|ou|ew|a|e|i|o|u)' +
  '(?:ng|ck|[bgklmnptr]|h)?';

const PINYIN_SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?' +
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|' +
  'üe|er|a|o|e|i|u|ü)';

/** Wade-Giles, as Taiwan spells, and the Cantonese of Hong Kong. */
const OTHER_CHINESE_SYLLABLE =
  '(?:hs|ts|tz|sz|ch|sh|kw|gw|ng|[pmftnlkhjsywgbdcz])?' +
  '(?:iung|iang|eung|uang|uen|uan|ueh|ieh|ien|iao|ung|eng|ang|ing|ong|ih|iu|uo|ou|au|oi|ui|ai|ei|ao|' +
  'ia|ie|ua|oo|ee|e|a|i|o|u|ü)(?:n|m|p|t|k|h)?';

const KOREAN_GIVEN = new RegExp(`^${KOREAN_SYLLABLE}(?:[-‐‑ ]?${KOREAN_SYLLABLE})?$`);
const ANY_SYLLABLE = `(?:${KOREAN_SYLLABLE}|${PINYIN_SYLLABLE}|${OTHER_CHINESE_SYLLABLE})`;
const GIVEN_SYLLABLE = new RegExp(`^${ANY_SYLLABLE}$`);
const HYPHENATED_SYLLABLES = new RegExp(`^${ANY_SYLLABLE}[-‐‑]${ANY_SYLLABLE}$`);
const PINYIN = new RegExp(`^(?:${PINYIN_SYLLABLE}){1,3}$`);
const ROMAJI = /^(?:(?:ky|gy|sh|ch|ts|ny|hy|by|py|my|ry|[kgsztdnhbpmyrwfj])?[aiueoōū]+n?){2,6}$/;

/** Whether a word could be a Korean given name: one or two syllables ("Jong-un", "Yongsoo", "Min"). */
export function isKoreanGivenName(word: string): boolean {
  return KOREAN_GIVEN.test(word.toLowerCase());
}

/** Whether a word is one syllable, as Korean and Chinese given names are made of, in any spelling. */
export function isGivenNameSyllable(word: string): boolean {
  return GIVEN_SYLLABLE.test(word.toLowerCase());
}

/** Whether a word is two such syllables joined by a hyphen ("Jong-un", "Ing-wen", "Man-kay"). */
export function isHyphenatedGivenName(word: string): boolean {
  return HYPHENATED_SYLLABLES.test(word.toLowerCase());
}

/** Whether a word is one to three syllables of pinyin without tones ("Xi", "Jinping"). */
export function isPinyin(word: string): boolean {
  return PINYIN.test(word.toLowerCase());
}

/** Whether a word reads as romanised Japanese: two or more open syllables ("Shinzo", "Kishida"). */
export function isRomaji(word: string): boolean {
  return ROMAJI.test(word.toLowerCase());
}

function words(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}
