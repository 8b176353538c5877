import type { Token } from '../words/token.ts';

/** "saying", "holding". */
export function isParticiple({ lower }: Token): boolean {
  return lower.endsWith('ing');
}

/** Whether a piece is a verb of the kinds and no participle. */
export function isFiniteVerb(token: Token, kinds: RegExp): boolean {
  return kinds.test(token.kind) && !isParticiple(token);
}
