import type { Token } from './token.ts';

/** The sentences of a paragraph's pieces; a quotation is a part of the sentence that says whose it is. */
export function splitIntoSentences(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    sentence.push(token);
    const isEnd =
      token.kind === 'quote'
        ? endsAtQuote(text, tokens, i)
        : isStop(token) && !goesOn(tokens[i + 1]);
    if (!isEnd) continue;
    sentences.push(sentence);
    sentence = [];
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** "(R-Fla.)", "Acme Inc., which": the full stop of a short form. */
function goesOn(next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'close' || next.kind === 'comma') return true;
  return !next.isCapital && /^\p{Ll}/u.test(next.lower);
}

function isStop({ lower }: Token): boolean {
  return lower === '.' || lower === '!' || lower === '?';
}

/** How many pieces behind a question the verb may stand that says who asked it. */
const NEAR = 8;

/** A quoted sentence ends the one around it, unless what follows goes on with it: “Why?” Kim asked. */
function endsAtQuote(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const sign = lastSign(text, token);
  if (!next || !/[.?!…]/u.test(sign)) return false;
  if (isStop(next) || next.kind === 'comma') return false;
  if (sign !== '.' && !next.isCapital && /^\p{Ll}/u.test(next.lower)) return false;
  const behind = tokens.slice(i + 1, i + 1 + NEAR);
  const verb = behind.findIndex(({ kind }) => kind === 'speech');
  const isSpoken = verb >= 0 && !behind.slice(0, verb).some(isBarrier);
  const end = behind[verb + 1];
  if (sign === '.')
    return !(
      isSpoken &&
      verb <= 2 &&
      (end === undefined || isStop(end)) &&
      !isStop(behind[0] as Token)
    );
  return !isSpoken || (verb === 0 && next.isCapital === true);
}

function isBarrier({ kind }: Token): boolean {
  return /^(?:quote|stop|joining|verb|mental|colon)$/u.test(kind);
}

/** The last sign within the marks of a quotation. */
function lastSign(text: string, { start, end }: Token): string {
  const tail = text.slice(Math.max(start, end - 8), end).replace(/["“”'’`»\s)\]]+$/u, '');
  return tail.charAt(tail.length - 1);
}
