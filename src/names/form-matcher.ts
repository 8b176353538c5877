/** Tries a form at a place of a text: the offset behind it where it stands there as whole words. */
export type FormMatcher = (text: string, start: number) => number | undefined;

/** Korean puts particles behind a name without a space: 김정은은, 서울에서. */
const PARTICLE =
  /(?:은|는|이|가|을|를|의|에|에서|에게|께서|와|과|도|만|로|으로|부터|까지|이나|나|씨)?(?![\p{L}\p{M}\p{N}_@])/uy;

/** `Xi’s` and `Xi’ll` are Xi, `Xi’an` is a city: of small letters behind an apostrophe only endings count. */
const WORD_END = /(?![\p{L}\p{M}\p{N}_@])(?!['’ʼ](?!(?:s|ll|d|re|ve)(?![\p{L}\p{M}]))\p{Ll})/uy;

/** A letter and an apostrophe before a name make it another's: O’Kim. */
const JOINED = /\p{L}['’ʼ]$/u;

/**
 * Makes the matcher of one form. Case counts; spaces, hyphens and apostrophes may be printed in any of
 * their ways. Behind the first word of a person's full name an initial may stand: `Donald J. Trump`. How a
 * word ends depends on the script: Chinese has no spaces, Korean has particles.
 */
export function formMatcher(form: string, isPerson: boolean): FormMatcher {
  const pattern = new RegExp(
    form
      .split(/(\s+|[-‐‑'’ʼ])/u)
      .map(partPattern)
      .join('')
      .replace(SPACE, isPerson ? String.raw`\s+(?:\p{Lu}\.\s+)?` : SPACE),
    'uy',
  );
  const end = endPattern(form);
  return (text, start) => {
    if (JOINED.test(text.slice(Math.max(0, start - 2), start))) return undefined;
    const behind = matchEnd(pattern, text, start);
    if (behind === undefined || !end) return behind;
    return matchEnd(end, text, behind) === undefined ? undefined : behind;
  };
}

function endPattern(form: string): RegExp | undefined {
  if (/\p{Script=Han}$/u.test(form)) return undefined;
  return /\p{Script=Hangul}$/u.test(form) ? PARTICLE : WORD_END;
}

const SPACE = String.raw`\s+`;

function partPattern(part: string): string {
  if (/^\s/u.test(part)) return SPACE;
  if (/^[-‐‑]/u.test(part)) return '[-‐‑]';
  return /^['’ʼ]/u.test(part) ? "['’ʼ]" : RegExp.escape(part);
}

function matchEnd(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
