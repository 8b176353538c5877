import { nounEnd, nounPhraseEnd } from '../../../names/described-noun-phrase.ts';
import { placedWords } from '../../../names/described-phrase.ts';
import type { Description } from '../../../names/descriptions.ts';
import type { ResolvedName } from '../found-names.ts';

/** How far behind a name the noun phrase may end, in UTF-16 units. */
const REACH = 160;

/** "is the chairman", ", who was a teacher". */
const COPULA =
  /^(?:,\s(?:\d{2},\s)?who\s|\s)(?:(?<past>was|had been|served as|has served as|worked as)|is|has been|became|serves as|works as|also|currently)\s(?:also\s|now\s|currently\s)?/u;

/** What a sentence says that a person named in it is or was: "Kim is the chairman of the society". */
export function predicateOf(text: string, { end }: ResolvedName): Description[] {
  const copula = COPULA.exec(text.slice(end, end + 40));
  if (!copula) return [];
  const start = end + copula[0].length;
  const words = placedWords(text, start, Math.min(text.length, start + REACH));
  if (words[0]?.start !== start) return [];
  const stop = nounPhraseEnd(text, words, start + REACH) ?? nounEnd(text, words);
  if (stop === undefined) return [];
  const past = copula.groups?.['past'] === undefined ? '' : 'former ';
  return [{ start, end: stop, text: past + text.slice(start, stop) }];
}
