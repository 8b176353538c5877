import type { MentionForm } from './mention-forms.ts';

/** A form where it stands in a text. */
export interface FormInText {
  text: string;
  start: number;
  end: number;
  form: MentionForm;
  /** Whether words are a form of the same article. */
  isForm: (words: string) => boolean;
  /** Whether a place or organization ends one space before: `In Singapore Kim said`. */
  followsPlace: boolean;
}

/** Far enough for one word and the title before it. */
const REACH = 80;

const WORD_BEFORE = /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’‐‑-]*)\s$/u;
const WORD_BEHIND = /^\s(?<word>\p{L}[\p{L}\p{M}'’‐‑-]*\.?)/u;

/** The text before a form, as far as it matters. */
export function textBefore({ text, start }: FormInText): string {
  return text.slice(Math.max(0, start - REACH), start);
}

/** The text behind a form, as far as it matters. */
export function textBehind({ text, end }: FormInText): string {
  return text.slice(end, end + REACH);
}

/** The word one space before a form, full stops and all; empty where there is none. */
export function wordBefore(here: FormInText): string {
  return WORD_BEFORE.exec(textBefore(here))?.groups?.['word'] ?? '';
}

/** The word one space behind a form, with one full stop; empty where there is none. */
export function wordBehind(here: FormInText): string {
  return WORD_BEHIND.exec(textBehind(here))?.groups?.['word'] ?? '';
}
