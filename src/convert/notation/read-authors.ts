import type { Author } from '../../schema/article.ts';
import { AGE, AGENCY, AGENCY_BEHIND, isAgency, MAY_BE_ROLE, ROLE } from './byline-words.ts';
import { isWeekday } from './calendar-names.ts';
import { resembles } from './e-mail.ts';
import { isName } from './name-shape.ts';
import { restoreNameCase } from './restore-name-case.ts';

const EMAIL_IN_BRACKETS =
  /\s*[[(<]?\s*(?:e-?mail(?::\s*|\s+))?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)\s*[\])>]?/giu;

/** Between names; "y" and "e" stand within names too, then before a single word. */
const SEPARATOR =
  /(?<comma>\s*,\s*)|\s*[;&/|]\s*|\s+(?:and|AND|und|UND|et|och|og|with|avec|con|mit|i|и|та)\s+|\s+(?:y|e|en)\s+(?=\S+\s\S)/u;

/** A telephone number behind the rest. */
const PHONE = /\s*\(?\+?\d[\d\s()./-]{6,}$/u;

/** The name of an office ends so, and what stands before is no person's. */
const OFFICE = /^(?:agenc(?:y|ies)|desk|bureau|newsroom|editorial board|redaktion)$/iu;

/** Names of a byline; `opened`: what is no name is passed over, once there was a name or a role. */
export function readAuthors(text: string, opened: boolean): Author[] | undefined {
  const marked = text
    .replace(EMAIL_IN_BRACKETS, (_, address: string) =>
      opened ? ` \u0001${address}\u0001,` : ` \u0001${address}\u0001`,
    )
    .replace(PHONE, '');
  const authors: Author[] = [];
  for (const [index, { piece, comma }] of piecesOf(marked).entries()) {
    const behind = authors.length === 0 ? 'nobody' : comma ? 'comma' : 'joint';
    const name = readName(piece.replace(/\u0001[^\u0001]*\u0001/gu, ''), opened, behind);
    if (name === undefined && !(opened && index > 0)) return undefined;
    if (name) authors.push({ name });
    const address = /\u0001([^\u0001]*)\u0001/u.exec(piece)?.[1];
    if (address) giveEmail(authors, address);
  }
  const agency = WITH_AGENCY.exec(text)?.groups?.['agency'];
  if (agency && authors.length > 0 && isAgency(agency)) authors.push({ name: agency });
  return authors;
}

/** The pieces between separators, and whether it is a comma that stands before each. */
function piecesOf(text: string): { piece: string; comma: boolean }[] {
  const parts = text.split(SEPARATOR);
  return parts.flatMap((piece, at) =>
    at % 2 === 0 ? [{ piece: piece ?? '', comma: parts[at - 1] !== undefined }] : [],
  );
}

/** An agency that a person wrote with: "Anna Lind and AP". Behind a comma it is whom she writes for. */
const WITH_AGENCY = /\s(?:and|und|et)\s+(?<agency>\p{Lu}\S*(?: \p{Lu}\S*)?|dpa|apa)$/u;

/** A name; `''` for a role, an agency, a place or a day of the week, which may stand in a byline; `undefined` for other words. */
function readName(
  piece: string,
  opened: boolean,
  behind: 'nobody' | 'joint' | 'comma',
): string | undefined {
  const words = AROUND.reduce((text, part) => text.replace(part, ''), piece).trim();
  const isNoName = [AGENCY, AGE, ROLE_FOR_PICTURES].some((other) => other.test(words));
  if (words === '' || isNoName || isWeekday(words)) return '';
  if (behind !== 'nobody' && /^\p{Lu}[\p{L}-]+$/u.test(words)) return '';
  const role = MAY_BE_ROLE.test(words) ? ROLE.exec(words) : null;
  const name = (role ? words.slice(0, role.index) : words).trim();
  if (role && (behind === 'comma' || OFFICE.test(role[0]) || !isName(name, opened))) return '';
  return isName(name, opened) ? restoreNameCase(name) : undefined;
}

/** What stands around a name, in the order in which it is taken away. */
const AROUND: readonly RegExp[] = [
  // A colon behind it, and everything about the paper, the place or the hour.
  /\s*:$/u,
  /\s+(?:in|at|[Ff]or|FOR|from|on|with|für|aus|mit|à|en|i|avec|con)\s+(?:[Tt]he\s+)?\p{Lu}.*$|\s+(?:[Oo]n|[Aa]t|am|um)\s+\d.*$|\s*(?:\||•|·|—|–)\s.*$/u,
  // "Anna Lind The Hollow Post", "Anna Lind Associated Press", "Brian Truitt USA TODAY"
  /(?<=\S\s\S+)\s+(?:The|THE)\s.*$/u,
  AGENCY_BEHIND,
  /(?<=\p{L}\s\p{L}*\p{Ll})(?:\s\p{Lu}{2,}){1,3}$/u,
];

/** Who took the pictures did not write the article. */
const ROLE_FOR_PICTURES = /^(?:photos?|photographs?|pictures?|images?|video|graphics?|editing)\b/iu;

function giveEmail(authors: Author[], address: string): void {
  const resembling = authors.find(({ name, email }) => !email && resembles(name, address));
  const author = resembling ?? authors.at(-1);
  if (author) author.email ??= address;
}
