import { ROLE } from './byline-words.ts';

/** Words that end the names of newspapers. */
const PAPER =
  'Advocate|Argus|Beacon|Bugle|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Ilbo|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Messenger|Mirror|Monitor|News|Observer|Post|Press|Record|Register|Reporter|Review|Sentinel|Shimbun|Sinmun|Standard|Star|Sun|Telegraph|Times|Tribune|Weekly';

const BEFORE = "(?:(?<=^|\\s)The )?(?:(?:\\p{Lu}[\\p{L}'’&-]+|&) ){1,4}";

/** One to four capitalised words and a newspaper's word: "the Korea JoongAng Daily". */
const PAPER_NAME = new RegExp(
  `${BEFORE}(?:${PAPER})(?![\\p{L}'’-])(?: (?:${PAPER})(?!\\p{L}))?`,
  'gu',
);

/** Part of every newspaper's name, and quick to look for. */
const MAY_BE_PAPER = new RegExp(PAPER, 'iu');

/** Words that menus put before a newspaper's word: "Latest News", "Contact Mail". */
const MENU_WORD =
  /\b(?:Latest|Breaking|Read|More|Most|Contact|Top|Local|World|National|Business|Politics|Sports?|Europe|Asia|Home|Search|Subscribe|Share|Daily News)\b/u;

/** The newspaper-like names in a text, as printed; a line in capitals gets its usual case back first. */
export function findPaperNames(text: string): string[] {
  if (!MAY_BE_PAPER.test(text)) return [];
  const isCapitals = !/\p{Ll}/u.test(text);
  const words = isCapitals ? text.split(' ').map(titleCase).join(' ') : text;
  return (words.match(PAPER_NAME) ?? []).filter((name) => !MENU_WORD.test(name) && !isRole(name));
}

/** Whether words are what somebody is at a paper: "Staff Reporter". */
function isRole(words: string): boolean {
  return ROLE.exec(words)?.[0] === words;
}

/** Whether a line is a newspaper's name, alone or with a section or an edition behind a dash. */
export function isPaperName(line: string): boolean {
  if (!MAY_BE_PAPER.test(line)) return false;
  const [name = ''] = line.split(/\s+[—–|:·-]\s+/u);
  return findPaperNames(name)[0]?.length === name.length;
}

function titleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
