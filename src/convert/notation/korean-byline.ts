import type { Author } from '../../schema/article.ts';

const NAMES = '(?<names>(?:\\p{Script=Hangul}{2,4}\\s?[·ㆍ,/]\\s?){0,4}\\p{Script=Hangul}{2,4})';

/** "박민서·이지은 기자": names of two to four letters, and what they are at the paper. */
const ROLE = new RegExp(
  `(?<!\\p{L})${NAMES}\\s?(?:선임|인턴|객원|전문|수습)?(?:기자|특파원|논설위원|편집위원|칼럼니스트)(?!\\p{L})`,
  'u',
);

/** "글 박민서", "글=박민서" */
const OPENED = new RegExp(`^글\\s?[:=·\\s]\\s?${NAMES}$`, 'u');

/** What the name of a desk ends with, which may stand before a person's. */
const DESK = /(?:부|팀|국)$/u;

/** A line has so many characters for each name, and so many others. */
const CHARACTERS = { name: 12, others: 40 };

/** Reads a byline in Korean, which has little else on its line; `undefined` for any other line. */
export function readKoreanByline(line: string): Author[] | undefined {
  const opened = OPENED.exec(line);
  const found = opened ? [opened] : [...line.matchAll(new RegExp(ROLE, 'gu'))];
  const names = found
    .flatMap((match) => match.groups?.['names']?.split(/\s?[·ㆍ,/]\s?/u) ?? [])
    .filter((name) => !DESK.test(name));
  const isAll = line.length <= names.length * CHARACTERS.name + CHARACTERS.others;
  return names.length > 0 && isAll ? names.map((name) => ({ name })) : undefined;
}

/** Whether a line may be one, quick to see for the many that are not. */
export function mayBeKoreanByline(line: string): boolean {
  return ROLE.test(line) || OPENED.test(line);
}
