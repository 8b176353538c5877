import { z } from 'zod';
import { edtfDate, line, lines } from './fields.ts';

/** A known event: content/events/<slug>.yaml. Articles name it by its name. */
export const eventSchema = z.strictObject({
  name: line.describe('What readers see: “Second Kim–Xi summit”.'),
  date: edtfDate.optional().describe('When it was, EDTF: a day, a month or a range.'),
  place: line.optional().describe('Where it was, as articles list the place.'),
  people: lines.describe('Full names of those who took part.'),
  phrases: lines.describe('Words and phrases, lower case, by which articles tell of it.'),
  note: z.string().optional().describe('A sentence about the event for readers.'),
});

export type KnownEvent = z.output<typeof eventSchema>;
