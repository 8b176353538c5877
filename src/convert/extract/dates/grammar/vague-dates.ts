import { fixed } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';

/** Words that say past, present or future, and no more. */
export const VAGUE_DATES: readonly DateRule[] = [
  {
    pattern: 'now | right now | currently | at present | presently | these days | nowadays',
    read: now,
  },
  {
    pattern:
      '(?<! the | <-:hyphen>) current (?! account | accounts | affairs | <-:singular>) | (?<= the) current (?! account | accounts | affairs | <-:singular>)',
    read: () => fixed('DATE', 'PRESENT_REF'),
  },
  {
    pattern: 'recently | lately | more recently | most recently',
    read: () => fixed('DATE', 'PAST_REF'),
  },
  {
    pattern: 'recent (?! <-:singular> | <-:plural> | times)',
    read: () => fixed('DATE', 'PAST_REF'),
  },
  { pattern: 'recent times', read: () => fixed('DATE', 'PAST_REF') },
  {
    pattern:
      'the past (?! <-:singular> | <-:plural> | <-:number> | <-:several> | <-:cardinal> | <-:tens> | couple | half | <-:season> | <-:weekend> | {between})',
    read: () => fixed('DATE', 'PAST_REF'),
  },
  {
    pattern: 'the (near | immediate | not <-:hyphen>? too <-:hyphen>? distant)? future (?! of)',
    read: () => fixed('DATE', 'FUTURE_REF'),
  },
  { pattern: 'the (near | short) term', read: () => fixed('DATE', 'FUTURE_REF') },
  {
    pattern:
      '(?<! as | too | how | so | sooner | <-:hyphen>) (very)? soon (?! as | after | became | began | followed | <-:hyphen>)',
    read: soon,
  },
];

/** "The now-cancelled deal" tells no time. */
function now({ words, to }: PatternMatch) {
  return words.text.charAt(words.ends[to - 1] ?? 0) === '-'
    ? undefined
    : fixed('DATE', 'PRESENT_REF');
}

function soon(match: PatternMatch) {
  return /^soon/u.test(match.whole) || match.to - match.from === 2
    ? fixed('DATE', 'FUTURE_REF')
    : undefined;
}
