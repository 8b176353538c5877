import { dateGrammar } from './date-grammar.ts';
import { findCandidates } from './find-candidates.ts';
import { isEnglish } from './is-english.ts';
import type { Meaning } from './meaning.ts';
import { tenseAt, type Tense } from './tense-at.ts';
import type { PatternMatch } from './words/pattern-match.ts';
import { readWords } from './words/read-words.ts';

/** Words of a text that tell a time, and what they say by themselves. */
export interface DateExpression {
  /** Offsets into the text, in UTF-16 units, the end exclusive. */
  start: number;
  end: number;
  text: string;
  meaning: Meaning;
  /** Whether the sentence speaks of what was or of what will be; `undefined` where it does not show or matter. */
  tense: Tense | undefined;
}

/**
 * Finds the expressions of time in a text, without overlaps: of those that begin at one word the longest
 * that means something, and none that begins within another. None in another language than English.
 */
export function findExpressions(text: string): DateExpression[] {
  if (!isEnglish(text)) return [];
  const grammar = dateGrammar();
  const words = readWords(text, grammar.signs);
  const found: DateExpression[] = [];
  let free = 0;
  for (const { match, rule } of findCandidates(words, grammar)) {
    if (match.from < free) continue;
    const meaning = grammar.rules[rule]?.read(match);
    if (meaning === undefined) continue;
    const expression = expressionOf(match, meaning);
    found.push({ ...expression, tense: tenseInList(found.at(-1), expression) });
    free = match.to;
  }
  return found;
}

/** In "May 7 and 8" the second day is told as the first is. */
function tenseInList(
  last: DateExpression | undefined,
  { start, meaning, tense }: DateExpression,
): Tense | undefined {
  if (meaning.kind !== 'calendar' || last?.meaning.kind !== 'calendar') return tense;
  const isListed = meaning.month === last.meaning.month && start - last.end < 6;
  return isListed ? last.tense : tense;
}

/** Words that lead to an expression and are no part of it: "by the end of June". */
const LEADING = /^(?:by|in|at(?!\s(?:least|most))|(?:over|around)(?=\s+(?:the\b|year)))\s+/iu;

function expressionOf(match: PatternMatch, meaning: Meaning): DateExpression {
  const { text, starts, ends } = match.words;
  const end = ends[match.to - 1] ?? 0;
  const first = starts[match.from] ?? 0;
  const start = first + (LEADING.exec(text.slice(first, end))?.[0].length ?? 0);
  const trimmed =
    end - (/\w(?<stop>\.)$/u.test(text.slice(start, end)) && isSentenceEnd(text, end) ? 1 : 0);
  return {
    start,
    end: trimmed,
    text: text.slice(start, trimmed),
    meaning,
    tense: isTimeless(meaning) ? undefined : tenseAt(match.words, match.from, match.to),
  };
}

/** A span or a set is the same whenever it is. */
function isTimeless(meaning: Meaning): boolean {
  return meaning.kind === 'value' && meaning.type !== 'DATE';
}

/** The full stop of an abbreviation belongs to it, but not at the end of a paragraph. */
function isSentenceEnd(text: string, end: number): boolean {
  return end === text.length;
}
