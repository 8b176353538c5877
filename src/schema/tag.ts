import { z } from 'zod';
import { line, lines, slug } from './fields.ts';

/**
 * An entry of the controlled vocabulary: content/tags/<slug>.yaml. Phrases are found in every form of their
 * words (number, tense, British or American spelling). What a phrase writes with a capital has one in the
 * text; the rest may be in any case. `{nation}` stands for the name of any state or its people.
 */
export const tagSchema = z.strictObject({
  label: line.describe('What readers see.'),
  broader: slug.optional().describe('The tag above this one.'),
  iptc: z
    .string()
    .regex(/^\d{8}$/, 'must be eight digits in quotes, such as "20000639"')
    .optional()
    .describe('IPTC Media Topic code. https://cv.iptc.org/newscodes/mediatopic/'),
  phrases: lines.describe(
    'Words and phrases that name the subject: each speaks for the tag alone.',
  ),
  hints: lines.describe(
    'Words that go with the subject: they add to the phrases, and seldom suffice.',
  ),
  notPhrases: lines.describe(
    'Phrases that only look like it: their words do not count for this tag.',
  ),
  names: lines.describe(
    'People, organizations and places, under their full names, that speak for it.',
  ),
  note: z.string().optional().describe('Scope note: what the tag is for and what it is not for.'),
});

export type Tag = z.output<typeof tagSchema>;
