import type { Signs } from './assign-signs.ts';

/** A text in words, numbers and signs of punctuation. */
export interface Words {
  text: string;
  /** Offsets of each into the text, in UTF-16 units; the end exclusive. */
  starts: number[];
  ends: number[];
  /** One letter for each, which says all that patterns ask about it. */
  signs: string;
}

/** What a character is to a reader of words. */
const [SPACE, LETTER, DIGIT, MARK] = [0, 1, 2, 3];

/** Cuts a text into words in one pass, and looks up the sign of each. */
export function readWords(text: string, signs: Signs): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const letters: string[] = [];
  const add = (start: number, end: number, sign: string) => {
    starts.push(start);
    ends.push(end);
    letters.push(sign);
  };
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === LETTER) {
      const end = wordEnd(text, at);
      add(at, end, signs.ofWord(text.slice(at, end)));
      at = end;
    } else if (kind === DIGIT) {
      const end = numberEnd(text, at);
      add(at, end, signs.ofNumber(text.slice(at, end)));
      at = end;
    } else {
      if (kind === MARK) add(at, at + 1, signs.ofMark(text.charAt(at)));
      else if (isParagraphEnd(text, at)) add(at, at + 1, signs.ofMark('\n'));
      at += 1;
    }
  }
  return { text, starts, ends, signs: letters.join('') };
}

/** Everything beyond ASCII but general punctuation, `½` and the like is taken for a letter. */
function kindOf(code: number): number {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return SPACE ?? 0;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER ?? 1;
  if (code >= 48 && code <= 57) return DIGIT ?? 2;
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x20ff)) return MARK ?? 3;
  return LETTER ?? 1;
}

/** "p.m." and "a.m." are one word. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === LETTER) end += 1;
  const isMeridiem =
    end === start + 1 &&
    text[end] === '.' &&
    /^[ap]\.\s?m\b\.?/iu.test(text.slice(start, start + 5));
  return isMeridiem
    ? start + (/^[ap]\.\s?m\b\.?/iu.exec(text.slice(start, start + 5))?.[0].length ?? 1)
    : end;
}

/** Digits with marks between them, and the letters behind: "1,000", "8:30", "21st", "1990s", "8pm". */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const kind = kindOf(text.charCodeAt(end));
    const isBetween = /[.,:]/u.test(text.charAt(end)) && isDigit(text, end + 1);
    if (kind !== DIGIT && !isBetween) break;
  }
  while (end < text.length && kindOf(text.charCodeAt(end)) === LETTER) end += 1;
  return end;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && kindOf(text.charCodeAt(at)) === DIGIT;
}

/** A line break that another follows, or that stands alone at the end of a line of its own. */
function isParagraphEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 10 && text.charCodeAt(at + 1) === 10;
}
