/** Sets of letters of which a string must have one each to be met by a regular expression. */
export type Required = readonly ReadonlySet<string>[];

/** Parts of the regular expressions that `compile-pattern.ts` makes. */
const PART =
  /\[(?<letters>[^\]]+)\]|(?<open>\((?:\?(?:<?[=!]|<\w+>|:))?)|(?<close>\))|(?<bar>\|)|[$^]/gu;

/**
 * What a sentence must have for an expression to be met in it: of every part that is not optional the
 * letters that can stand there, also in what it looks around for. Of alternatives one must do.
 */
export function requiredSigns(expression: RegExp): Required {
  const reader = { source: expression.source, at: 0 };
  return readAlternatives(reader);
}

interface Reader {
  source: string;
  at: number;
}

/** Up to the parenthesis that closes the group, or the end. */
function readAlternatives(reader: Reader): Required {
  const alternatives: Required[] = [];
  let current: ReadonlySet<string>[] = [];
  for (let part = nextPart(reader); part && part['close'] === undefined; part = nextPart(reader)) {
    if (part['bar'] !== undefined) {
      alternatives.push(current);
      current = [];
      continue;
    }
    const inside = part['open'] === undefined ? lettersOf(part) : readAlternatives(reader);
    const isForbidden = /^\(\?<?!/u.test(part['open'] ?? '');
    if (!isOptional(reader) && !isForbidden) current.push(...inside);
  }
  return alternatives.length === 0 ? current : oneOfEach([...alternatives, current]);
}

function nextPart(reader: Reader): Record<string, string | undefined> | undefined {
  PART.lastIndex = reader.at;
  const match = PART.exec(reader.source);
  reader.at = match ? PART.lastIndex : reader.source.length;
  return match?.groups;
}

function lettersOf(part: Record<string, string | undefined>): Required {
  return part['letters'] === undefined ? [] : [new Set(part['letters'])];
}

function isOptional({ source, at }: Reader): boolean {
  return source[at] === '?' || source[at] === '*';
}

/** Whatever alternative is met, one of these letters is there; nothing is sure where one asks for none. */
function oneOfEach(alternatives: readonly Required[]): Required {
  const rarest = alternatives.map((sets) => [...sets].sort((a, b) => a.size - b.size)[0]);
  if (rarest.includes(undefined)) return [];
  return [new Set(rarest.flatMap((set) => [...(set ?? [])]))];
}
