import type { Photo } from '../page.ts';

/** How newspapers print a picture's credit behind its caption; the group is the credit. */
const CREDITS: readonly RegExp[] = [
  // … in Dalian. [YONHAP]   … on Monday. [AP/YONHAP]
  /\s*\[(?<credit>[^[\]]{2,60})\]\s*$/u,
  // … at the port. (Photo: Mara Lind / The Courier)   (AP Photo/Jane Doe)   (Reuters)
  /\s*\((?:(?:file )?(?:photo|photograph|image|picture|credit)s?(?: credit)?(?:\s+by|:)?\s*)(?<credit>[^()]{2,60})\)\s*$/iu,
  /\s*\((?<credit>(?:AP|AFP|EPA|Reuters|Getty|Yonhap|Xinhua|Kyodo|KCNA|TASS|dpa|PA|ANSA)\b[^()]{0,50})\)\s*$/u,
  // … at the port. Photograph by Mara Lind   Photo: AP   Credit: Jane Doe/Reuters
  /[\s|–—-]+(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Pp]icture|[Cc]redit)(?: credit)?(?:\s+by|\s+courtesy of|:)\s*(?<credit>\p{Lu}(?:[^.:]|(?<=\b\p{Lu})\.){1,60})\.?\s*$/u,
  // … at the port. | Mara Lind/Reuters   … at the port. © Getty Images
  /\s+(?:©|\|(?=[^|]*\/))\s*(?<credit>\p{Lu}[^|.]{1,50})$/u,
  // … at the port. Jane Doe/Getty Images
  /(?<=[.!?”"])\s+(?<credit>(?:\p{Lu}[\p{L}.'’-]+\s){0,3}\p{Lu}[\p{L}.'’-]+\s?\/\s?\p{Lu}[\p{L} ./-]{1,40})$/u,
];

/** Parts a caption from its credit; the credit is absent where none is printed. */
export function splitCredit(line: string): Photo {
  for (const form of CREDITS) {
    const match = form.exec(line);
    const credit = match?.groups?.['credit']?.trim();
    if (match && credit) return { caption: line.slice(0, match.index).trim(), credit };
  }
  return { caption: line.trim() };
}
