import { CHINESE_SURNAMES, isGivenNameSyllable, KOREAN_SURNAMES } from '../naming-cultures.ts';

/** A run of tokens, the end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A text cut into tokens: token `i` is `text.slice(starts[i], ends[i])`, also found in `words[i]`. */
export interface Tokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly sentences: readonly Range[];
}

/** The shapes of a token; at each place the first that fits is taken. */
const TOKEN = new RegExp(
  [
    // Addresses hold no names. Lengths are bounded, so that a hostile text costs no more than its size.
    /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/u,
    // "U.S.", "J.-P.", and "U.S" as some papers write it.
    /\p{Lu}\.(?:-?\p{Lu}\.)+|(?:\p{Lu}\.){1,3}\p{Lu}(?![\p{L}.])/u,
    // Abbreviations keep their full stop.
    /(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Sen|Rep|Gov|Rev|Hon|Messrs|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|vs)\.(?=[\s,'’)]|$)/u,
    // Initials: the "J." of "J. Edgar";
    // not the numeral of a ruler before another ("Philip V. Elizabeth I").
    /(?![IVX]\. \p{Lu}\p{L}+ [IVX]+\b)\p{Lu}\.(?=[\s-]?\p{Lu})/u,
    // Second names cut short: "Guðni Th. Jóhannesson".
    /(?<=\p{Lu}\p{L}+ )(?:Bj|Chr|Fr|Gr|Hj|Kr|Ph|Sv|Th)\.(?= \p{Lu})/u,
    // Numbers: "1,000", "6:30", "2.5".
    /\d+(?:[.,:]\d+){0,8}(?![\p{L}\d])/u,
    // Words; an apostrophe before two letters or more is part of them: "O’Brien", "Xi'an", "we’re".
    /[\p{L}\p{M}\d_]+(?:['’ʼ][\p{L}\p{M}]{2,})*/u,
    // The possessive ending.
    /['’`][sS](?![\p{L}\p{M}\d])/u,
    // Line breaks, and any other sign by itself.
    /\n\s*/u,
    /\S/u,
  ]
    .map((shape) => shape.source)
    .join('|'),
  'gu',
);

const HYPHEN = /[-‐‑]/;
const LOWER_TAIL = /[-‐‑](\p{Ll}[\p{L}\p{M}]*)(?![\p{L}\d])/uy;
const CAPITAL_TAIL = /[-‐‑](\p{Lu}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]{2,})*)/uy;
const SENTENCE_END = /^[.?!…]+$/;
const NEW_SENTENCE = /["”’')\]]*\s+["“‘'([]*(?:[\p{Lu}\p{Lo}\d]|$)/uy;

/** Articles of Arabic names, which the name that follows is one word with: "al-Assad". */
const ARABIC_ARTICLES = new Set('al el an as ash ad at az ar ul'.split(' '));

/** English words that look like a syllable of a name, and are none: "China-led", "Man-made". */
const NEVER_SYLLABLES = new Set(
  `led made born run held like era old age free wide based listed style backed linked owned bound trained
  themed ruled wing pop op the a e i`.split(/\s+/),
);

/** These can be one after a family name alone: "Moon Jae-in", but "Seoul-in". */
const RARE_SYLLABLES = new Set(
  'in on up out to by at so hit man men ban win won loan gate line tie ties less type sun gun long dong'.split(
    ' ',
  ),
);

/** Cuts a text into sentences and tokens. "Kim-Xi" is three tokens, "Jong-un" and "al-Assad" are one. */
export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [0];
  const wrapped = isHardWrapped(text);
  let sentenceEndsAt = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index;
    if (/^\s/.test(match[0])) {
      if (!wrapped || isBlankLine(match[0])) breaks.push(words.length);
      continue;
    }
    if (sentenceEndsAt >= 0 && start >= sentenceEndsAt) {
      breaks.push(words.length);
      sentenceEndsAt = -1;
    }
    const end = hyphenatedEnd(text, start, TOKEN.lastIndex, words);
    TOKEN.lastIndex = end;
    words.push(text.slice(start, end));
    starts.push(start);
    ends.push(end);
    if (SENTENCE_END.test(match[0])) sentenceEndsAt = nextSentence(text, end);
  }
  return { text, words, starts, ends, sentences: rangesBetween(breaks, words.length) };
}

/** Where the next sentence starts if one ends here: after closing quotes and space; else -1. */
function nextSentence(text: string, end: number): number {
  NEW_SENTENCE.lastIndex = end;
  const gap = NEW_SENTENCE.exec(text);
  if (!gap) return -1;
  return end + gap[0].search(/\s/);
}

/**
 * Where a word ends when the parts that hyphens join to it are counted in: a syllable of a name
 * ("Jong-un", "Ing-wen", and after a Korean or Chinese family name "Jong-Un"), a name after an Arabic article.
 * In "Kim Jong Un-Xi Jinping" the hyphen joins two names.
 */
function hyphenatedEnd(text: string, start: number, end: number, words: readonly string[]): number {
  const before = words.at(-1);
  const next = text[end];
  if (next === undefined || !HYPHEN.test(next)) return end;
  const word = text.slice(start, end);
  CAPITAL_TAIL.lastIndex = end;
  const capital = CAPITAL_TAIL.exec(text);
  if (capital) {
    if (isSurname(words.at(-2)) && isNameAhead(text, end + 1, capital[1] as string)) return end;
    const isArticle = ARABIC_ARTICLES.has(word);
    const isGivenName =
      isSurname(before) && isGivenNameSyllable(word) && isGivenNameSyllable(capital[1] as string);
    return isArticle || isGivenName ? CAPITAL_TAIL.lastIndex : end;
  }
  if (!/^\p{Lu}/u.test(word)) return end;
  const joined = lowerTailEnd(text, end, isSurname(before) && word.length <= 6);
  return joined > end && HYPHEN.test(text[joined] ?? '')
    ? lowerTailEnd(text, joined, true)
    : joined;
}

/** Whether a family name stands here and something with a capital behind it: "Xi Jinping". */
function isNameAhead(text: string, start: number, word: string): boolean {
  const behind = text.slice(start + word.length, start + word.length + 3);
  return isSurname(word) && /^ \p{Lu}\p{Ll}/u.test(behind);
}

/** Where the syllable of a name ends that a hyphen joins at `end`; `end` itself if there is none. */
function lowerTailEnd(text: string, end: number, afterSurname: boolean): number {
  LOWER_TAIL.lastIndex = end;
  const tail = LOWER_TAIL.exec(text)?.[1];
  if (!tail || tail.length > 6 || NEVER_SYLLABLES.has(tail)) return end;
  const isSyllable = afterSurname || (isGivenNameSyllable(tail) && !RARE_SYLLABLES.has(tail));
  return isSyllable ? end + 1 + tail.length : end;
}

/** Whether a token is written as a Korean or Chinese family name. */
function isSurname(token: string | undefined): boolean {
  if (token === undefined || !/^\p{Lu}/u.test(token)) return false;
  return KOREAN_SURNAMES.has(token.toLowerCase()) || CHINESE_SURNAMES.has(token.toLowerCase());
}

function isBlankLine(space: string): boolean {
  return space.indexOf('\n') !== space.lastIndexOf('\n');
}

/** Whether lines are broken anywhere, as in old wire copy: then many of them start in lower case. */
function isHardWrapped(text: string): boolean {
  const lower = text.match(/[^\n]\n[ \t]*\p{Ll}/gu)?.length ?? 0;
  const all = text.match(/[^\n]\n[ \t]*[^\s]/gu)?.length ?? 0;
  return lower >= 3 && lower * 4 >= all;
}

function rangesBetween(breaks: readonly number[], end: number): Range[] {
  const ranges: Range[] = [];
  breaks.forEach((from, i) => {
    const to = breaks[i + 1] ?? end;
    if (to > from) ranges.push({ from, to });
  });
  return ranges;
}
