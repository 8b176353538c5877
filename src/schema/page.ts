import { z } from 'zod';
import { line } from './fields.ts';

/** Frontmatter of content/pages: pages of the archive's own, such as the about page. */
export const pageSchema = z.strictObject({
  title: line.describe('Heading of the page.'),
  description: line.optional().describe('One sentence about it.'),
});
