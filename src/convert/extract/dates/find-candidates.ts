import type { DateGrammar } from './date-grammar.ts';
import { PatternMatch } from './words/pattern-match.ts';
import { SignSet } from './words/sign-set.ts';
import type { Words } from './words/read-words.ts';

/** A form of expression met in a text. */
export interface Candidate {
  match: PatternMatch;
  /** Which of the grammar's rules. */
  rule: number;
}

/**
 * Meets every rule with every sentence that has what the rule cannot do without. Ordered by where they
 * begin, then the longest first, then as in the grammar.
 */
export function findCandidates(words: Words, grammar: DateGrammar): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [from, to] of sentences(words.signs, grammar.stops)) {
    const signs = words.signs.slice(from, to);
    const inSentence: Candidate[] = [];
    for (const rule of possibleRules(signs, grammar)) {
      const shape = grammar.rules[rule]?.shape;
      if (shape === undefined) continue;
      meet(shape, signs, (met) => {
        inSentence.push({ match: new PatternMatch(words, met, from), rule });
      });
    }
    candidates.push(...inSentence.sort(byPlace));
  }
  return candidates;
}

/** The rules that have all they need in a sentence: most sentences have nothing for any. */
function possibleRules(signs: string, { rules, rulesBySign }: DateGrammar): number[] {
  const roused = new Set<number>();
  for (let at = 0; at < signs.length; at += 1) {
    for (const rule of rulesBySign.get(signs.charCodeAt(at)) ?? []) roused.add(rule);
  }
  if (roused.size === 0) return [];
  const present = new SignSet(signs);
  return [...roused].filter((rule) => rules[rule]?.required.every((set) => set.meets(present)));
}

/** Rules that begin at every word, not only where the last match ended. */
function meet(shape: RegExp, signs: string, add: (met: RegExpExecArray) => void): void {
  shape.lastIndex = 0;
  for (let met = shape.exec(signs); met; met = shape.exec(signs)) {
    add(met);
    shape.lastIndex = met.index + 1;
  }
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.match.from - b.match.from || b.match.to - a.match.to || a.rule - b.rule;
}

/** Longer ones are cut, as rules may look from every word to the end of its sentence: the time stays linear. */
const LONGEST_SENTENCE = 200;

/** The words from one full stop to the next; a stop that abbreviates cuts a sentence in two, which does no harm. */
function* sentences(signs: string, stops: RegExp): Generator<[number, number]> {
  stops.lastIndex = 0;
  for (let from = 0; from < signs.length;) {
    const end = stops.exec(signs) ? stops.lastIndex : signs.length;
    for (; from < end; from += LONGEST_SENTENCE) {
      yield [from, Math.min(end, from + LONGEST_SENTENCE)];
    }
    from = end;
  }
}
