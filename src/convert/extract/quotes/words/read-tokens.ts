import type { QuotedRun } from '../runs/find-runs.ts';
import { kindOfWord } from './kind-of-word.ts';
import { settleKinds } from './settle-kinds.ts';
import type { Token } from './token.ts';
import { ABBREVIATIONS } from './word-lists.ts';

/** A name in the text, whose words are one token. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly isPerson: boolean;
}

/** A stretch of a text with the runs in it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly QuotedRun[];
}

/** Words with signs within, "’s" and its like by themselves, "-based" behind a name, and signs. */
const PIECE =
  /^-\p{L}[\p{L}-]*|[\p{L}\p{M}\p{N}@#$£€%]+(?:[-‐‑&./_@][\p{L}\p{M}\p{N}]+)*(?:['’](?!(?:s|re|m|d|ll|ve)\b)\p{L}+)?|['’](?:s|re|m|d|ll|ve)?\b|--+|\.{3}|[,:;()[\]—–.!?…-]/gu;

/**
 * The pieces of a stretch of a text: quoted runs and names are one piece each. A name around a run keeps it:
 * a nickname. `names` are those in the stretch, in order.
 */
export function readTokens(
  text: string,
  { start, end, runs }: Stretch,
  names: readonly NameSpan[],
): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const token of wholeTokens(runs, names)) {
    if (token.start < from) continue;
    addWords(text, from, token.start, tokens);
    tokens.push(token);
    from = token.end;
  }
  addWords(text, from, end, tokens);
  settleKinds(tokens);
  return tokens;
}

/** Runs and names by where they begin; of a name and a run that overlap the one around the other comes first. */
function wholeTokens(runs: readonly QuotedRun[], names: readonly NameSpan[]): Token[] {
  const quotes = runs.map(({ start, end }, run): Token => ({
    kind: 'quote',
    start,
    end,
    lower: '',
    run,
  }));
  let next = 0;
  const whole = names.filter(({ start, end }) => {
    while (next < runs.length && (runs[next] as QuotedRun).end <= start) next += 1;
    const run = runs[next];
    return !run || run.start >= end || end >= run.end;
  });
  const named = whole.map(({ start, end, isPerson }): Token => ({
    kind: 'name',
    start,
    end,
    lower: '',
    isPerson,
    isCapital: true,
  }));
  return [...quotes, ...named].sort((a, b) => a.start - b.start || b.end - a.end);
}

function addWords(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  for (const { 0: piece, index } of text.slice(from, to).matchAll(PIECE)) {
    const start = from + index;
    const before = tokens.at(-1);
    if (piece === '.' && before?.end === start && isAbbreviation(before)) {
      before.end += 1;
      continue;
    }
    const lower = piece.toLowerCase().replace('’', "'");
    const isCapital = lower !== piece && /^\p{Lu}/u.test(piece);
    tokens.push({
      start,
      end: start + piece.length,
      lower,
      kind: kindOfWord(lower, isCapital),
      isCapital,
    });
  }
}

/** "U.S", "p.m", initials, "Rep": the full stop behind them is theirs. */
function isAbbreviation({ lower, isCapital }: Token): boolean {
  if (lower.length === 1) return isCapital === true;
  return ABBREVIATIONS.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(lower);
}
