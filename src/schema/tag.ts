import { z } from 'zod';
import { line, lines, slug } from './fields.ts';

/** An entry of the controlled vocabulary: content/tags/<slug>.yaml. */
export const tagSchema = z.strictObject({
  label: line.describe('What readers see.'),
  broader: slug.optional().describe('The tag above this one.'),
  iptc: z
    .string()
    .regex(/^\d{8}$/, 'must be eight digits in quotes, such as "20000639"')
    .optional()
    .describe('IPTC Media Topic code. https://cv.iptc.org/newscodes/mediatopic/'),
  phrases: lines.describe('Words and phrases, lower case, that speak for the tag.'),
  note: z.string().optional().describe('Scope note: what the tag is for and what it is not for.'),
});

export type Tag = z.output<typeof tagSchema>;
