import { kitsFolder } from '../people/kits-folder.ts';
import { printTable } from '../people/print-table.ts';
import { measureReuters } from './measure-reuters.ts';
import { measureTags } from './measure-tags.ts';
import { ownTagger } from './own-tagger.ts';
import { matchKeywords } from './peers/match-keywords.ts';
import { matchLabels } from './peers/match-labels.ts';
import { readVocabulary } from './read-vocabulary.ts';

/**
 * Measures what articles are said to be about, by the tagging kit's own evaluator: `npm run bench -- tags KITS`.
 * Beside the vocabulary's phrases stand its labels alone, and an extractor of keywords. Then what is learned from
 * tagged articles, on Reuters-21578.
 */
export async function benchTags(args: string[]): Promise<void> {
  const kits = kitsFolder(args);
  const vocabulary = readVocabulary();
  const taggers = {
    Pressmark: ownTagger(vocabulary),
    'labels in the opening': matchLabels(vocabulary),
    'retext-keywords': matchKeywords(vocabulary),
  };
  for (const table of measureTags(kits, taggers)) printTable(table);
  for (const table of measureReuters(kits)) printTable(table);
}
