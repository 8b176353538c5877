import { z } from 'zod';
import { language, line, timeZone } from './fields.ts';

/** content/archive.yaml: what the archive as a whole is called and who answers for it. */
export const archiveSchema = z.strictObject({
  title: line.describe('Name of the archive.'),
  description: line.describe('One sentence about it.'),
  language: language.default('en').describe('Language of the site itself.'),
  publisher: line.optional().describe('Who publishes the archive.'),
  site: z.url().optional().describe('Address of the site, such as https://example.org.'),
  timeZone: timeZone.default('UTC').describe('IANA time zone of the archive, such as Asia/Seoul.'),
  notice: line.optional().describe('A sentence for the foot of every page.'),
  publications: z
    .array(
      z.strictObject({
        name: line.describe('Name of the newspaper.'),
        place: line.optional().describe('Where it appears.'),
        language: language.optional().describe('Language it is written in.'),
      }),
    )
    .default([])
    .describe('Newspapers whose articles are expected, so that convert knows their names.'),
});

export type ArchiveSettings = z.output<typeof archiveSchema>;
