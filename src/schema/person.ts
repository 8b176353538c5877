import { z } from 'zod';
import { edtfDate, language, line, lines, slug } from './fields.ts';

/** An authority record: content/people/<slug>.yaml. The record is law. */
export const personSchema = z.strictObject({
  name: line.describe('The name under which the archive lists this person.'),
  familyName: line
    .optional()
    .describe('The family name, where it cannot be told from the name alone. Sorts the index.'),
  nativeNames: z
    .array(
      z.strictObject({
        lang: language.describe('Language of the name, such as ko or zh-Hant.'),
        value: line.describe('The name in its own script.'),
      }),
    )
    .default([])
    .describe('The name in its own script or scripts.'),
  aliases: lines.describe('Other forms of the name that papers print.'),
  notSameAs: lines.describe('Names of other people who must never be taken for this one.'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'must be a Wikidata item such as Q56226')
    .optional()
    .describe('Wikidata item.'),
  roles: z
    .array(
      z.strictObject({
        title: line.describe('What the person was: professor, president.'),
        organization: line.optional().describe('Where: Korea University.'),
        from: edtfDate.optional().describe('First day in the role, EDTF.'),
        to: edtfDate.optional().describe('Last day in the role, EDTF.'),
      }),
    )
    .default([])
    .describe('Roles with their dates.'),
  note: z.string().optional().describe('A sentence about the person for readers.'),
  mergedInto: slug.optional().describe('Record that replaced this one; its page redirects there.'),
});

export type Person = z.output<typeof personSchema>;
