import type { Author } from '../../schema/article.ts';

/** Reads a byline in Korean, which names a role, or in Chinese, which opens as one; `undefined` for any other line. */
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
  return KOREAN_ROLE.test(line) || CHINESE_BYLINE.test(line);
}

/** "박민서 기자": a name of two to four letters and the word for reporter. */
function readKoreanByline(line: string): Author[] | undefined {
  const names = [...line.matchAll(new RegExp(KOREAN_ROLE, 'gu'))];
  const isAll = names.length > 0 && line.length <= names.length * 12 + 40;
  return isAll ? names.map(([, name = '']) => ({ name })) : undefined;
}

const KOREAN_ROLE = /(?<!\p{L})(\p{Script=Hangul}{2,4})\s?(?:기자|특파원|논설위원)(?!\p{L})/u;

/** "（记者 王伟）", "作者：王伟、李娜": a role and nothing but names; editors sign where nobody else does. */
const CHINESE_BYLINE =
  /^[（(【]?(?:本报|本刊)?(?:记者|作者|撰文|撰稿|责编|责任编辑|記者|責任編輯)[：:\s]\s*(?<names>\p{Script=Han}{2,4}(?:[、，,\s]+\p{Script=Han}{2,4}){0,4})\s*[)）】]?$/u;

function readChineseByline(line: string): Author[] | undefined {
  const names = CHINESE_BYLINE.exec(line)?.groups?.['names'];
  return names?.split(/[、，,\s]+/u).map((name) => ({ name }));
}
