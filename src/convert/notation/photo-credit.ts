import type { Photo } from '../page.ts';
import { isPaperName } from './paper-name.ts';

/** Agencies whose pictures papers print; a name before or behind them is the photographer's. */
const AGENCY =
  '(?:AP|AFP|EPA|EFE|Reuters|REUTERS|Getty(?: Images)?|Yonhap|Xinhua|Kyodo|KCNA|TASS|dpa|DPA|PA|ANSA|APA|Keystone|Imago|IMAGO|imago|picture[ -]alliance|Shutterstock|iStock|Adobe Stock|AAP|TT|NTB|ZUMA|SIPA|Alamy|Magnum|Bloomberg)';

/** Words that announce a credit, in the languages that print one. */
const ANNOUNCED =
  '(?:[Pp]hoto(?:graph|s|graphs)?|[Ii]mages?|[Pp]ictures?|[Cc]redits?|[Ff]otos?|FOTO|PHOTO|CREDIT|[Bb]ild(?:er|rechte|quelle|nachweis)?|BILD|[Qq]uelle|[Cc]rédits?|[Ii]magen|[Ff]otografía|[Ff]ot\\.|[Фф]ото|ФОТО|[Сс]нимка|[Zz]djęcie|[Kk]uva|[Ff]otoğraf|[Φφ]ωτο(?:γραφία)?|写真|사진|图片|圖片|图|Ảnh)';

/** How newspapers print a picture's credit behind its caption; the group is the credit. */
const CREDITS: readonly RegExp[] = [
  // … in Dalian. [YONHAP]   … on Monday. [AP/YONHAP]
  /\s*\[(?<credit>[^[\]]{2,60})\]\s*$/u,
  // … at the port. (Photo: Mara Lind / The Courier)   (AP Photo/Jane Doe)   (Reuters)   (Foto: dpa)
  new RegExp(
    `\\s*\\((?:(?:file )?${ANNOUNCED}(?: credit)?(?:\\s+by|\\s?:)?\\s*)(?<credit>[^()]{2,60})\\)\\s*$`,
    'iu',
  ),
  new RegExp(`\\s*\\((?<credit>${AGENCY}(?!\\p{L})[^()]{0,50})\\)\\s*$`, 'u'),
  new RegExp(`\\s*\\((?<credit>[^()]{2,40}\\s?/\\s?${AGENCY}[^()]{0,20})\\)\\s*$`, 'u'),
  // … at the port. Photograph by Mara Lind   Photo: AP   Credit: Jane Doe/Reuters   | Bild: dpa   (c) dpa
  new RegExp(
    `(?:[\\s|–—:-]+|(?<=\\p{Ll}))${ANNOUNCED}(?: credit)?(?:\\s+by|\\s+courtesy of|\\s?:)\\s*(?<credit>(?:\\p{Lu}|dpa|picture|imago)(?:[^.:]|(?<=\\b\\p{Lu})\\.|\\.(?=\\p{Ll})){1,70})\\.?\\s*$`,
    'u',
  ),
  // … at the port. | Mara Lind/Reuters   … at the port. © Getty Images
  /\s+(?:©|\|(?=[^|]*\/))\s*(?<credit>\p{Lu}[^|.]{1,50})$/u,
  // … at the port. Jane Doe/Getty Images
  /(?<=[.!?”"])\s+(?<credit>(?:\p{Lu}[\p{L}.'’-]+\s){0,3}\p{Lu}[\p{L}.'’-]+\s?\/\s?\p{Lu}[\p{L} ./-]{1,40})$/u,
  // … in court. AP Photo/Jane Doe, File   … at sea. Jane Doe via Getty Images
  /\s+(?<credit>(?:AP|EPA|AFP|Reuters) Photo(?:\s?\/\s?[\p{Lu}][\p{L}. ]{2,30})?(?:, (?:File|Pool))?)$/u,
  new RegExp(
    `(?<=[.!?”"\\p{Ll}])\\s+(?<credit>(?:\\p{Lu}[\\p{L}.'’-]+\\s){1,3}(?:/|via|for)\\s?${AGENCY})$`,
    'u',
  ),
  // … 무너진 다리. 사진=연합뉴스   … 橋。写真＝共同   … 图：新华社
  /(?:^|[\s|/(（。])(?:写真|사진|图片|圖片|图)\s?[:：=＝]\s?(?<credit>[^。.=＝:：]{1,40}?)[)）]?$/u,
  // … 訪れた首相＝2024年12月4日、英ロンドン、山田太郎撮影   …＝AP
  /[＝=](?<credit>[^。＝=]{0,60}(?:撮影|提供|AP|ロイター|共同|AFP|EPA時事|時事|ゲッティ[^。]{0,6}))$/u,
];

/** A sign or word of every credit, and quick to look for. */
const MAY_HAVE_CREDIT = /[[(:：©|/=＝]|photo|courtesy|\bby\b|\bvia\b|\bfor\b/iu;

/** Parts a caption from its credit; the credit is absent where none is printed. */
export function splitCredit(printed: string): Photo {
  const line = withoutSlash(printed);
  if (!MAY_HAVE_CREDIT.test(line)) return { caption: line };
  for (const form of CREDITS) {
    const match = form.exec(line);
    const credit = match?.groups?.['credit']?.trim();
    if (match && credit) return { caption: line.slice(0, match.index).trim(), credit };
  }
  return { caption: line };
}

/** Some pages end every caption with a slash, in front of which a name may stand or not. */
function withoutSlash(line: string): string {
  return line.trim().replace(/\s*\/$/u, '');
}

const ANNOUNCEMENT = new RegExp(
  `^(?!${AGENCY}(?!\\p{L}))${ANNOUNCED}(?: credit)?(?:\\s+by|\\s+courtesy of)?(?:\\s*[:©]\\s*|\\s+|$)`,
  'u',
);

/** Who is credited, of a text that is known to be a credit: without the word that announces it, brackets and signs. */
export function bareCredit(text: string): string {
  return text
    .trim()
    .replace(/^[©([]\s*|[)\]]$/gu, '')
    .replace(ANNOUNCEMENT, '')
    .replace(/^©\s*/u, '')
    .trim();
}

/** A line that is a credit and nothing else: "Foto: dpa", "Jane Doe/Getty Images", "Photograph: Mara Lind". */
const LONE_CREDITS: readonly RegExp[] = [
  new RegExp(
    `^${ANNOUNCED}(?: credit)?(?:\\s+by|\\s+courtesy of|\\s?[:：=＝])\\s*(?<credit>[^.!?:]{2,80})$`,
    'u',
  ),
  new RegExp(
    `^(?<credit>[^.!?:,]{0,40}(?:/|[Vv]ia|for|–|-|,)?\\s?${AGENCY}(?:\\s?/[^.!?]{2,40})?)$`,
    'u',
  ),
  /^(?:©|[Cc]ourtesy of|COURTESY OF)\s*(?<credit>[^.!?]{2,60})$/u,
  /^\((?<credit>(?:\p{Lu}[\p{L}.'’-]+[ /,]*){2,6})\)$/u,
];

/** The most words that a credit on a line of its own has. */
const CREDIT_WORDS = 10;

/** The credit that is all a line has; `undefined` for any other line. */
export function loneCredit(printed: string): string | undefined {
  const line = withoutSlash(printed);
  if (line.length > 120 || line.split(' ').length > CREDIT_WORDS) return undefined;
  for (const form of LONE_CREDITS) {
    const credit = form.exec(line)?.groups?.['credit'];
    if (credit !== undefined) return credit.trim();
  }
  const [name = '', house = ''] = line.split(/\s?\/\s?/u);
  const isName = /^\p{Lu}/u.test(name) && !/\p{Ll}[.!?]\s/u.test(name);
  return isName && isPaperName(house) ? line : undefined;
}
