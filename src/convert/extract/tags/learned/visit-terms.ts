import { splitWords, type Word } from '../split-words.ts';
import type { TagText } from '../tag-evidence.ts';

/** Called with a term, and with the words as they stand there. */
type Visit = (term: string, shown: string) => void;

/** As many paragraphs as a reader needs to know what an article is about. */
const LEAD = 2;

/**
 * Visits the terms of an article: its words in their ground form, and each two that no punctuation parts. Those
 * of the headline and of the lead come once more as such: `headline:strike`, `lead:pay talk`. Of numbers only
 * the shape is a term: 1,750 is `0,000`, as a figure comes back in no second article but a quotation of prices does.
 */
export function visitTerms({ headline, paragraphs }: TagText, visit: Visit): void {
  const zone = (name: string): Visit => {
    return (term, shown) => {
      visit(term, shown);
      visit(`${name}:${term}`, shown);
    };
  };
  visitWords(headline, zone('headline'));
  visitWords(paragraphs.slice(0, LEAD).join('\n'), zone('lead'));
  visitWords(paragraphs.slice(LEAD).join('\n'), visit);
}

function visitWords(text: string, visit: Visit): void {
  let before: { term: string; text: string } | undefined;
  for (const word of splitWords(text)) {
    const term = termOf(word);
    visit(term, word.text);
    if (before && !word.apart) visit(`${before.term} ${term}`, `${before.text} ${word.text}`);
    before = { term, text: word.text };
  }
}

function termOf({ ground }: Word): string {
  return ground.replace(/\p{N}/gu, '0');
}
