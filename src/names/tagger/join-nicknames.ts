import type { TokenRange } from './labels.ts';
import type { Word } from './words.ts';

const QUOTE = /^["'“”‘’]$/;
/** The longest nickname, in tokens. */
const LONGEST = 4;

/** Makes one person of a name with a nickname in quotation marks within: Joaquín “El Chapo” Guzmán. */
export function joinNicknames(names: readonly TokenRange[], words: readonly Word[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const name of names) {
    const start = name.type === 'person' ? startOfNickname(words, name) : -1;
    const first = start < 0 ? undefined : joined.findLast(({ to }) => to <= start);
    if (first?.type === 'person' && first.to === start) {
      joined.splice(joined.indexOf(first));
      joined.push({ ...first, to: name.to });
    } else joined.push(name);
  }
  return joined;
}

/** Where the opening quotation mark stands if a nickname is directly before a name; else -1. */
function startOfNickname(words: readonly Word[], { from }: TokenRange): number {
  if (!QUOTE.test(words[from - 1]?.text ?? '')) return -1;
  for (let i = from - 3; i >= Math.max(0, from - 2 - LONGEST); i--) {
    if (QUOTE.test((words[i] as Word).text)) return i;
  }
  return -1;
}
