import type { Author } from '../../schema/article.ts';
import { mayBeChineseByline, readChineseByline } from './chinese-byline.ts';
import { mayBeKoreanByline, readKoreanByline } from './korean-byline.ts';

/** Reads a byline in Korean, which names a role, or in Han letters, which opens as one; `undefined` for any other line. */
export function readEastAsianByline(
  line: string,
): { authors: Author[]; form: 'role' | 'opened' } | undefined {
  const korean = readKoreanByline(line);
  if (korean) return { authors: korean, form: 'role' };
  const chinese = readChineseByline(line);
  return chinese && { authors: chinese, form: 'opened' };
}

/** Whether a line may be one, quick to see for the many that are not. */
export function mayBeEastAsianByline(line: string): boolean {
  return mayBeKoreanByline(line) || mayBeChineseByline(line);
}
