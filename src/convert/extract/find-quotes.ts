import type { FoundNames } from './found-names.ts';
import type { Reference } from './find-references.ts';
import { readAttributions } from './quotes/read-attributions.ts';
import { isQuotation } from './quotes/runs/is-quotation.ts';
import { speakerOf } from './quotes/speakers/speaker-of.ts';
import type { Source } from './quotes/speakers/source.ts';

/** Words in quotation marks, and whose they are. Offsets are UTF-16 units, the end exclusive. */
export interface Quote {
  /** Marks included. */
  start: number;
  end: number;
  text: string;
  /** The words by which the text names the speaker: "Nam", "he", "the source". */
  speaker: string;
  speakerStart: number;
  speakerEnd: number;
  /** Full name of the person who speaks; absent where none does, or it is unclear who. */
  person?: string;
  /** Standard name of the organization that speaks. */
  organization?: string;
  /** Of an anonymous source: the article's words for it, without an article: "government source". */
  source?: string;
  /** Absent where it is unclear whom the words for the speaker mean. */
  class?: Source['class'];
  /** Whether the source is not named on purpose. */
  anonymous: boolean;
  /** Whether all this is sure enough to be written into the article. */
  certain: boolean;
}

/** An article's text and whom it names, with offsets into it. */
export interface QuoteSource {
  text: string;
  names: FoundNames;
  references: readonly Reference[];
}

/**
 * Finds what an article says in somebody's words, in the order of the text:
 * - what stands between quotation marks, over paragraphs too;
 * - whose it is by the words around it: "Kim said", "said Kim", "according to Kim", ": “…”";
 * - else by the sentences and paragraphs beside it;
 * - who is meant by "he", "Nam", "the professor", and whether a source is left without a name.
 * Titles, nicknames and words of which nobody is said to be the speaker are left out.
 */
export function findQuotes(article: QuoteSource): Quote[] {
  const { text, names } = article;
  const { runs, attributed } = readAttributions(text, names);
  const resolve = speakerOf(article, runs);
  return attributed.flatMap(({ run, attribution }) => {
    const speaker = resolve(attribution);
    if (!isQuotation(text, run, attribution)) return [];
    const { source, start: speakerStart, end: speakerEnd } = speaker;
    return {
      start: run.start,
      end: run.end,
      text: text.slice(run.start, run.end),
      speaker: text.slice(speakerStart, speakerEnd),
      speakerStart,
      speakerEnd,
      ...whoOf(source),
      anonymous: source?.class === 'anonymous',
      certain: attribution.certain && source?.certain === true,
    };
  });
}

function whoOf(
  source: Source | undefined,
): Pick<Quote, 'person' | 'organization' | 'source' | 'class'> {
  if (!source) return {};
  const { class: kind, name, words } = source;
  return {
    class: kind,
    ...(kind === 'named' && name !== undefined && { person: name }),
    ...(kind === 'organization' && name !== undefined && { organization: name }),
    ...(words !== undefined && { source: words }),
  };
}
