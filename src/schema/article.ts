import { z } from 'zod';
import { edtfDate, language, line, lines, slug } from './fields.ts';

/** Who wrote an article, as its byline says. */
const authorSchema = z.strictObject({
  name: line.describe('The name as a person writes it: Jeong Yong-soo, not JEONG YONG-SOO.'),
  email: z.email('must be an e-mail address').optional().describe('The address in the byline.'),
});

/** The raw file an article was made from. */
const sourceSchema = z.strictObject({
  file: line.describe('Path of the raw file below content/raw, with forward slashes.'),
  part: z
    .int('must be a whole number')
    .positive('must be 1 or more')
    .optional()
    .describe('Which of the articles of a file with several it is, counted from 1.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
    .describe('Digest of the raw file as it was read.'),
});

/** Frontmatter of content/articles/*.mdx, in the order in which it is written. */
export const articleSchema = z.strictObject({
  title: line.describe('The headline.'),
  date: edtfDate
    .optional()
    .describe('Day of publication, EDTF. A ~ behind it: worked out from the text, not stated.'),
  section: lines.describe('Section and subsections of the paper, outermost first.'),
  publication: line.optional().describe('The newspaper that published it.'),
  authors: z.array(authorSchema).default([]).describe('The byline, one entry a person.'),
  people: lines.describe('Full names of the people the article mentions.'),
  organizations: lines.describe('Organizations the article mentions.'),
  places: lines.describe('Places the article mentions.'),
  events: lines.describe('Events the article tells of.'),
  tags: z.array(slug).default([]).describe('What it is about: names of files in content/tags.'),
  language: language.default('en').describe('Language of the article, such as en or ko.'),
  source: sourceSchema.optional().describe('Where it came from. Written by convert.'),
  review: lines.describe(
    'What the converter was unsure of: a field, or a field and a value. Delete a line to confirm it.',
  ),
});

/** An article's frontmatter, defaults filled in. */
export type Article = z.output<typeof articleSchema>;
export type Author = z.output<typeof authorSchema>;
