import type { Author } from '../../schema/article.ts';

/** A family name of one letter or two and a given name of one or two, which Japanese may write in Hiragana. */
const NAME = '\\p{Script=Han}{1,3}(?:\\p{Script=Han}|\\p{Script=Hiragana}{1,3})';

/** Names in Han letters: "王伟、李娜". */
const NAMES = `(?<names>${NAME}(?:[、，,\\s]+${NAME}){0,4})`;

const FORMS: readonly RegExp[] = [
  // （记者 王伟）   作者：王伟、李娜   来源：新华网 作者：王伟   【纠错】 责任编辑： 王伟
  new RegExp(
    `^(?:[^。]{0,30}[\\s】）)|])?[（(【[]?(?:本报|本刊|本報)?(?:记者|作者|撰文|撰稿|责编|责任编辑|記者|責任編輯)\\s?[：:|｜・\\s]\\s*${NAMES}\\s*[)）】\\]]?$`,
    'u',
  ),
  // 記者王小明／台北報導   〔記者王小明／台北報導〕   2018-06-12 甲報【記者王小明∕台北報導】
  new RegExp(
    `^(?:[^。，]{0,30}[〔（(【[]|[^。，]{0,6})記者\\s?${NAMES}[／/∕]\\s?\\p{Script=Han}{2,6}[〕）)】\\]]?$`,
    'u',
  ),
  // 文/王伟   文｜王伟   文：王伟   文＝山田太郎   取材・文 山田太郎   執筆：山田太郎   聞き手・山田太郎
  new RegExp(
    `^[（(【]?(?:文|取材・文|執筆|聞き手)\\s?[/／|｜：:＝=・\\s]\\s*${NAMES}[）)】]?$`,
    'u',
  ),
  // 山田太郎記者   【山田太郎 記者】
  /^[（(【]?(?<names>\p{Script=Han}{2,3}\s?[\p{Script=Han}\p{Script=Hiragana}]{1,3})\s?(?:記者|編集委員|特派員|論説委員)[）)】]?$/u,
];

/** Reads a byline in Han letters, Chinese or Japanese; editors sign where nobody else does. `undefined` for any other line. */
export function readChineseByline(line: string): Author[] | undefined {
  if (!mayBeChineseByline(line)) return undefined;
  const names = FORMS.map((form) => form.exec(line)?.groups?.['names']).find(Boolean);
  return names?.split(/[、，,]\s*|(?<=\p{L}{2})\s+(?=\p{L}{2})/u).map((name) => ({ name }));
}

/** Whether a line may be one, quick to see for the many that are not. */
export function mayBeChineseByline(line: string): boolean {
  return (
    line.length < 80 &&
    /记者|作者|撰文|撰稿|责编|责任编辑|記者|責任編輯|文|執筆|聞き手|委員|特派員/u.test(line)
  );
}
