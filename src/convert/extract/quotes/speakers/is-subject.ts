import type { NamePlace } from '../../../../names/descriptions.ts';

/** Words that stand before a name without being another's: titles, offices, what joins sentences. */
const LEADING =
  /(?:(?:But|And|Even|Yet|Then|Later|Still|[Tt]he|[Ff]ormer|candidate|nominee|businessman|billionaire|mogul|front-runner|actor|actress|lawmaker|leader|minister|director|editor|professor|analyst|attorney|lawyer|manager|adviser|spokesman|spokeswoman|\p{Lu}[\p{L}.’'-]*)[\s,]+){0,5}$/u
    .source;

/** A sentence's beginning, or a verb of speech that its subject follows. */
const AT_BEGINNING = new RegExp(
  `(?:^|\\n|[.!?…]["”’')\\]]*\\s+|["”]\\s|\\b(?:said|says|added|asked|replied|wrote|according to)\\s)["“(]?${LEADING}`,
  'u',
);

/** A comma behind words that lead a sentence, where a verb follows the name. */
const BEHIND_COMMA = new RegExp(`,\\s(?:and\\s|but\\s|while\\s)?${LEADING}`, 'u');
const VERB_BEHIND =
  /^(?:,[^,.\n]{1,80},)?\s(?:(?:also|then|later|again|\p{Ll}+ly)\s)?(?:has|had|is|was|will|would|did|does|can|could|said|says|told|went|took|gave|made|came|wrote|\p{Ll}{2,}(?:ed|[^s]s))\b/u;

/** Whether somebody is the subject of his sentence where he is named. */
export function isSubject(text: string, { start, end }: NamePlace): boolean {
  if (isOwner(text, end)) return false;
  const before = text.slice(Math.max(0, start - 70), start);
  if (AT_BEGINNING.test(before)) return true;
  return BEHIND_COMMA.test(before) && VERB_BEHIND.test(text.slice(end, end + 110));
}

/** "Kim’s lawyer" is about the lawyer. */
export function isOwner(text: string, end: number): boolean {
  return /^['’]s?\s/u.test(text.slice(end, end + 3));
}
