import type { Author } from '../../schema/article.ts';
import { isWeekday } from './calendar-names.ts';

/** Words in front of the names, in scripts without capitals; those of the second list need a colon behind them. */
const OPENINGS = {
  free: [
    // Arabic and Persian: "wrote", "by the pen of"
    'كتبت?|بقلم|به قلم',
    // Hebrew, Thai
    'מאת|โดย',
  ],
  labels: [
    'الكاتبة?|إعداد|نویسنده|خبرنگار|تحریر',
    'כתבת?|ผู้เขียน',
    // Hindi, Marathi, Bengali
    'लेखक|लेखिका|संवाददाता|লেখক|প্রতিবেদক',
  ],
};

/** Two to four words of letters that have no capitals. */
const NAME = "[\\p{Lo}\\p{M}\\u200C'’-]{2,}(?:\\s[\\p{Lo}\\p{M}\\u200C'’-]{2,}){1,3}";

const BYLINE = new RegExp(
  `^(?:(?:${OPENINGS.free.join('|')})(?:\\s*[:：–-])?|(?:${OPENINGS.labels.join('|')})\\s*[:：])\\s*(?<names>${NAME}(?:\\s*[،,|;]\\s*${NAME}){0,3})\\s*(?=$|[\\p{Nd}|•·(،–-])`,
  'u',
);

/**
 * Reads a line that opens as a byline in Arabic, Hebrew or another script without capitals, and that has nothing but a date
 * behind the names; `undefined` for any other line.
 */
export function readCaselessByline(line: string): Author[] | undefined {
  const names = BYLINE.exec(line)?.groups?.['names'];
  return names?.split(/\s*[،,|;]\s*/u).map((name) => ({ name: withoutWeekday(name) }));
}

/** Whether a line may be one, quick to see for the many that are not. */
export function mayBeCaselessByline(line: string): boolean {
  return /^\p{Lo}/u.test(line) && line.length < 120 && BYLINE.test(line);
}

/** A name without the day of the week that leads to the date behind it. */
function withoutWeekday(name: string): string {
  const at = name.lastIndexOf(' ');
  return isWeekday(name.slice(at + 1)) && name.indexOf(' ') < at ? name.slice(0, at) : name;
}
