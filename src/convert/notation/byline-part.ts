import { besideDate } from './date-line.ts';
import { GLUED_BY, OPENING } from './byline-openings.ts';

/** The part of a line that says who wrote, of a line that may say other things before and behind. */
export function bylinePart(line: string): string {
  const bare = unwrapped(line.replace(GLUED_BY, 'By '));
  const joined = bare.replace(ALSO_WROTE, '; ');
  const part = openedPart(behindDate(withoutOthers(joined)));
  return OPENING.test(part) ? part.replace(OTHER_LABEL, '') : part;
}

/** Behind the names: "Kategorien: Mode", "Lesezeit: 4 Min." */
const OTHER_LABEL = /(?<=\S\s\S+\s\S+)\s+\p{Lu}[\p{L}-]+:(?:\s.*)?$/u;

/** Brackets and dashes around a line that opens as a byline: "(Reporting by …)", "— By …". */
function unwrapped(line: string): string {
  const inside = line.replace(/^[([—–-]\s*/u, '');
  return inside !== line && OPENING.test(inside) ? inside.replace(/\s*[)\]]$/u, '') : line;
}

/** Where others are named who wrote too: "Reporting by …; Writing by …". */
const ALSO_WROTE =
  /(?<=\S)[;.,]?\s+(?:(?:additional )?reporting|writing|compiled|written)(?: and writing)? by (?=\p{Lu})/giu;

/** Who took, drew, edited or translated did not write; nor did who is to be followed. */
const OTHERS: readonly RegExp[] = [
  /(?<=[^\s&+])(?<!\b(?:und|and|og|och|et|y))[\s,;|]+(?:illustrat(?:ion|ed)(?:en|s)?|fot(?:o|os|ograf(?:ie|ía)?)|photo(?:s|graphs?|graphy|graphie)?|bild(?:er)?|grafik(?:en)?|graphics?|quelle|source|fuente|fonte|übersetzung(?: und \p{L}+)?|übersetzt|traduc(?:tion|ción)|translat(?:ed|ion)|videos?|(?:copy-?)?edit(?:ed|ing)|redigering|redaktion)\s*(?:(?:von|by|par|de|di|av|af)\s|:).*$/iu,
  // A button behind a name.
  /(?<=\p{Ll}{2})[\s,]+(?:tips meg|follow(?:ing)?|folgen|suivre|seguir|segui|volgen?|følg|följ|подписаться|(?:view|see) (?:full )?(?:profile|bio|all(?: posts)?)|(?:read|show|see) more|contact|kontakt|mehr (?:von|lesen))$/iu,
];

function withoutOthers(line: string): string {
  return OTHERS.reduce((text, others) => text.replace(others, ''), line);
}

/** What opens a byline in the middle of a line. */
const INNER =
  /[\s,;|](?=(?:(?:by|von|par|por|door|av|af):?|autor(?:in|e)?:|auteur:|author:|text:|автор:)\s\p{L})/iu;

/** From the byline on, where only a date and labels stand before it: "Posted on 12 June 2018 by Anna Lind". */
function behindDate(line: string): string {
  const at = /\d/u.test(line) && !OPENING.test(line) ? line.search(INNER) : -1;
  if (at === -1) return line;
  const before = besideDate(line.slice(0, at));
  return before !== undefined && before.length <= 2 ? line.slice(at + 1) : line;
}

/** From the part of a line that opens as a byline on: "Tue 12 June 2018 | 18:04 | By Anna Lind". */
function openedPart(line: string): string {
  const parts = line.split(/\s*[|•·]\s*/u);
  const opened = parts.findIndex((part) => OPENING.test(part));
  if (opened === -1) return line;
  return parts
    .slice(opened)
    .filter((part, index) => index === 0 || part.includes('@'))
    .join(' ');
}
