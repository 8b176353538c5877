import type { Author } from '../../schema/article.ts';
import { NOBODY } from './nobody.ts';

/** "Posted by rowan on 12 June 2018", "Verfasst von: rowan | …": one word, which anywhere else would be no name. */
const ACCOUNT =
  /^(?:(?:posted|published|written|created|submitted)(?: on [^|]{4,30}?)? by|(?:ge(?:schrieben|speichert|postet)|erstellt|verfasst|eingestellt|veröffentlicht|eingereicht) von|(?:publié|écrit|posté|rédigé) par|(?:publicado|escrito|enviado) por|(?:geschreven|geplaatst) door|skrevet a[fv])\s?:?\s+(?<name>\p{L}[\p{L}\p{N}._-]{2,30})(?=$|\s*[|–—,·•-]|\s(?:on|am|at|um|le|el|il|op|den|in|in:|\d))/iu;

/** Reads a line in which an account is said to have written; `undefined` for any other. */
export function readAccountByline(line: string): Author[] | undefined {
  const name = ACCOUNT.exec(line)?.groups?.['name'];
  return name === undefined || NOBODY.test(name) ? undefined : [{ name }];
}
