import { ALL_RULES } from './grammar/all-rules.ts';
import type { DateRule } from './grammar/date-rule.ts';
import { assignSigns, type Signs } from './words/assign-signs.ts';
import { compilePattern, expandMacros, literalsOf } from './words/compile-pattern.ts';
import { type Required, requiredSigns } from './words/required-signs.ts';
import { SignSet } from './words/sign-set.ts';

/** The rules, ready to be met in a text. */
export interface DateGrammar {
  signs: Signs;
  rules: readonly CompiledRule[];
  /** By the code of a sign the rules that cannot do without it, or without one of its like. */
  rulesBySign: ReadonlyMap<number, readonly number[]>;
  /** Meets the end of a sentence. */
  stops: RegExp;
}

interface CompiledRule {
  shape: RegExp;
  /** Signs of which a sentence must have one of each set, the rarest first. */
  required: readonly SignSet[];
  read: DateRule['read'];
}

/** Words that are in most sentences: a rule is not roused by them where it needs a rarer word too. */
const COMMON = 'the a an of in to and for on by at or some this that all before after as than , -';

/** The full stop of "Sept. 11" and "No. 5" ends no sentence. */
const STOP = '(?<! <-:monthShort> | <-:weekdayShort> | <-:numbered>) <-:dot> | <-:end> | <-:break>';

let grammar: DateGrammar | undefined;

/** The grammar of dates, made when the first text is read. */
export function dateGrammar(): DateGrammar {
  grammar ??= makeGrammar();
  return grammar;
}

function makeGrammar(): DateGrammar {
  const patterns = ALL_RULES.map(({ pattern, read }) => ({ pattern: expandMacros(pattern), read }));
  const signs = assignSigns(new Set(patterns.flatMap(({ pattern }) => literalsOf(pattern))));
  const common = new Set(
    COMMON.split(' ').flatMap((word) => [signs.ofWord(word), signs.ofMark(word)]),
  );
  const rulesBySign = new Map<number, number[]>();
  const rules = patterns.map(({ pattern, read }, index) => {
    const shape = compilePattern(pattern, signs);
    const required = byRarity(requiredSigns(shape), common);
    for (const sign of required[0] ?? []) {
      const code = sign.charCodeAt(0);
      rulesBySign.set(code, [...(rulesBySign.get(code) ?? []), index]);
    }
    return { shape, required: required.map((set) => new SignSet([...set].join(''))), read };
  });
  return { signs, rules, rulesBySign, stops: compilePattern(STOP, signs) };
}

function byRarity(required: Required, common: ReadonlySet<string>): ReadonlySet<string>[] {
  const commonness = (set: ReadonlySet<string>) =>
    set.size + ([...set].some((sign) => common.has(sign)) ? 1000 : 0);
  return [...required].sort((a, b) => commonness(a) - commonness(b));
}
