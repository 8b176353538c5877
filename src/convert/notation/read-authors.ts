import type { Author } from '../../schema/article.ts';
import { AGE, AGENCY, isAgency, MAY_BE_ROLE, ROLE } from './byline-words.ts';
import { resembles } from './e-mail.ts';
import { isName } from './name-shape.ts';
import { restoreNameCase } from './restore-name-case.ts';

const EMAIL_IN_BRACKETS =
  /\s*[[(<]?\s*(?:e-?mail:?\s*)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)\s*[\])>]?/giu;

/** Between names; "y" and "e" stand within names too, then before a single word. */
const SEPARATOR = /\s*[,;&/|]\s*|\s+(?:and|AND|und|et|och|og|with)\s+|\s+(?:y|e|en)\s+(?=\S+\s\S)/u;

/** Names of a byline; `opened`: what is no name is passed over, once there was a name or a role. */
export function readAuthors(text: string, opened: boolean): Author[] | undefined {
  const marked = text.replace(EMAIL_IN_BRACKETS, (_, address: string) => ` \u0001${address}\u0001`);
  const authors: Author[] = [];
  for (const [index, piece] of marked.split(SEPARATOR).entries()) {
    const name = readName(
      piece.replace(/\u0001[^\u0001]*\u0001/gu, ''),
      opened,
      authors.length > 0,
    );
    if (name === undefined && !(opened && index > 0)) return undefined;
    if (name) authors.push({ name });
    const address = /\u0001([^\u0001]*)\u0001/u.exec(piece)?.[1];
    if (address) giveEmail(authors, address);
  }
  const agency = WITH_AGENCY.exec(text)?.groups?.['agency'];
  if (agency && authors.length > 0 && isAgency(agency)) authors.push({ name: agency });
  return authors;
}

/** An agency that a person wrote with: "Anna Lind and AP". Behind a comma it is whom she writes for. */
const WITH_AGENCY = /\s(?:and|und|et)\s+(?<agency>\p{Lu}\S*(?: \p{Lu}\S*)?|dpa|apa)$/u;

/** The paper's name in capitals behind a person's: "Brian Truitt USA TODAY". */
const HOUSE_IN_CAPITALS = /(?<=\p{L}\s\p{L}*\p{Ll})(?:\s\p{Lu}{2,}){1,3}$/u;

/** A name; `''` for a role, an agency or a place, which may stand in a byline; `undefined` for other words. */
function readName(piece: string, opened: boolean, behindName: boolean): string | undefined {
  const words = piece.replace(TAIL, '').replace(HOUSE_IN_CAPITALS, '').trim();
  if (words === '' || AGENCY.test(words) || AGE.test(words) || ROLE_FOR_PICTURES.test(words))
    return '';
  if (behindName && /^\p{Lu}[\p{L}-]+$/u.test(words)) return '';
  const role = MAY_BE_ROLE.test(words) ? ROLE.exec(words) : null;
  const name = (role ? words.slice(0, role.index) : words).trim();
  if (role && !isName(name, opened)) return '';
  return isName(name, opened) ? restoreNameCase(name) : undefined;
}

/** Everything behind these signs is about the paper, the place or the hour. */
const TAIL =
  /\s+(?:in|at|[Ff]or|from|on|with|für|aus|mit|à|en)\s+\p{Lu}.*$|\s+(?:[Oo]n|[Aa]t|am|um)\s+\d.*$|\s*(?:\||•|·|—|–)\s.*$/u;

/** Who took the pictures did not write the article. */
const ROLE_FOR_PICTURES = /^(?:photos?|photographs?|pictures?|images?|video|graphics?|editing)\b/iu;

function giveEmail(authors: Author[], address: string): void {
  const resembling = authors.find(({ name, email }) => !email && resembles(name, address));
  const author = resembling ?? authors.at(-1);
  if (author) author.email ??= address;
}
