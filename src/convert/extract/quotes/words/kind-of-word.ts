import { speechVerbs } from './speech-verbs.ts';
import type { TokenKind } from './token.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  IRREGULAR_VERBS,
  JOINING,
  MENTAL_VERBS,
  NOT_ADVERBS,
  NOT_PAST,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIMES,
} from './word-lists.ts';

let kinds: ReadonlyMap<string, TokenKind> | undefined;

/** What a word or sign does as far as its own form tells; `lower` is in small letters. */
export function kindOfWord(lower: string, isCapital: boolean): TokenKind {
  kinds ??= listKinds();
  const kind = kinds.get(lower);
  if (kind) return kind;
  if (isCapital) return 'word';
  if (lower.endsWith('ly') && lower.length > 4) return NOT_ADVERBS.has(lower) ? 'word' : 'adverb';
  return /[^e]ed$/u.test(lower) && !NOT_PAST.has(lower) ? 'verb' : 'word';
}

/** Signs with what they do. */
const SIGNS: readonly (readonly [string, TokenKind])[] = [
  [',', 'comma'],
  [':', 'colon'],
  [';', 'stop'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['--', 'dash'],
  ['-', 'dash'],
  ['...', 'dash'],
  ['…', 'dash'],
];

/** All words of which the kind is known; of several kinds the last counts. */
function listKinds(): ReadonlyMap<string, TokenKind> {
  const verbs = speechVerbs();
  const lists: readonly (readonly [TokenKind, Iterable<string>])[] = [
    ['verb', IRREGULAR_VERBS],
    ['mental', MENTAL_VERBS],
    ['speech', [...verbs.forms, ...verbs.phrases.keys()]],
    ['time', TIMES],
    ['adverb', ADVERBS],
    ['auxiliary', AUXILIARIES],
    ['joining', JOINING],
    ['preposition', PREPOSITIONS],
    ['and', ['and', '&']],
    ['relative', RELATIVES],
    ['determiner', DETERMINERS],
    ['pronoun', PRONOUNS],
    ['joining', ['that']],
  ];
  const words = lists.flatMap(([kind, list]) => [...list].map((word) => [word, kind] as const));
  return new Map([...words, ...SIGNS]);
}
