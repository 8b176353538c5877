import type { TokenRange } from './labels.ts';
import type { Word } from './words.ts';

/** Makes one organization of two equal names joined by a sign, as whatever they were read: "Johnson & Johnson". */
export function joinPartners(names: readonly TokenRange[], words: readonly Word[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const name of names) {
    const { from, to } = name;
    if (from < (joined.at(-1)?.to ?? 0)) continue;
    const arePartners =
      words[from + 1]?.text === '&' && words[from + 2]?.text === words[from]?.text;
    if (arePartners && to <= from + 3) joined.push({ type: 'organization', from, to: from + 3 });
    else joined.push(name);
  }
  return joined;
}
