import { z } from 'zod';
import { line, slug } from './fields.ts';

/** One thing that spoke for a tag. */
const tagReasonSchema = z.strictObject({
  kind: z
    .enum(['phrase', 'name', 'learned', 'stated'])
    .describe(
      'A phrase or a name of the tag’s file, words that the archive’s tagged articles share, or the raw file itself.',
    ),
  words: line.describe('The words as the vocabulary or the archive has them.'),
  place: z
    .enum(['headline', 'lead', 'body'])
    .optional()
    .describe('The best place in which they stand.'),
  times: z.int().nonnegative().describe('How often they stand in the article.'),
});

/** What convert rested on when it wrote an article: content/.base/<slug>.yaml. Nobody edits it. */
export const provenanceSchema = z.strictObject({
  file: line.describe('Path of the raw file below content/raw, as in `source` of the article.'),
  tags: z
    .record(slug, z.array(tagReasonSchema))
    .default({})
    .describe('For each tag that convert chose, what spoke for it, the most telling first.'),
});

export type Provenance = z.output<typeof provenanceSchema>;
export type TagReason = z.output<typeof tagReasonSchema>;
