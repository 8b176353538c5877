import type { Author } from '../../schema/article.ts';
import { parseByline } from './byline.ts';
import { isHanName } from './han-name.ts';

/**
 * Reads the byline that a paragraph begins or ends with; `undefined` where it has none:
 * - Korean agencies: "(서울=가나통신) 박민서 기자 = …";
 * - Chinese ones: "甲社北京4月24日电（记者王伟、李娜）…";
 * - Japanese papers, with the place: "…。【ローマ山田太郎、パリ佐藤花子】";
 * - "… (Reporting by Anna Lind; Editing by Tom Hall)".
 */
export function readTextByline(paragraph: string): Author[] | undefined {
  const signed = KOREAN.exec(paragraph) ?? CHINESE.exec(paragraph) ?? REPORTING.exec(paragraph);
  if (signed?.groups?.['line']) return parseByline(signed.groups['line'])?.authors;
  const names = JAPANESE.exec(paragraph)?.groups?.['names'];
  return names === undefined ? undefined : japaneseNames(names);
}

const KOREAN =
  /^[([【][^)\]】]{2,24}[=＝][^)\]】]{2,16}[)\]】]\s*(?<line>[\p{Script=Hangul}·,\s]{2,24}\s?기자)\s*=/u;

const CHINESE = /[电電訊讯日]\s?[（(](?<line>(?:记者|記者)[^）)]{2,30})[）)]/u;

const REPORTING = /[(—–-]\s?(?<line>(?:Additional )?[Rr]eporting by [^()]{4,200})\)?$/u;

const JAPANESE = /[。」][【（(](?<names>[^】）)。]{3,40})[】）)]$/u;

/** Every piece is a name, some with the place they wrote from in Katakana before it. */
function japaneseNames(printed: string): Author[] | undefined {
  const names = printed
    .split(/[、・]/u)
    .map((piece) => piece.replace(/^[\p{Script=Katakana}ー]+/u, ''));
  return names.every(isHanName) ? names.map((name) => ({ name })) : undefined;
}
