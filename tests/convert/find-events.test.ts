import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findEvents } from '../../src/convert/extract/find-events.ts';
import { eventSchema } from '../../src/schema/event.ts';

const STORM = eventSchema.parse({
  name: 'Storm of February 2019',
  date: '2019-02-27/2019-02-28',
  phrases: ['the february storm', 'mayor’s gale'],
});

const found = (headline: string, ...paragraphs: string[]) =>
  findEvents({ headline, paragraphs, dates: [] }, [STORM]);

describe('an article tells of an event', () => {
  test('that its headline or opening names, in whatever case, dash or apostrophe', () => {
    assert.deepEqual(found('WHAT THE FEBRUARY STORM LEFT', 'Nothing.'), [STORM.name]);
    assert.deepEqual(found('Rain', 'One.', "They call it the Mayor's\ngale."), [STORM.name]);
  });

  test('that it names again and again', () => {
    const twice = ['One.', 'Two.', 'The February storm. And the February storm.'];
    assert.deepEqual(found('Rain', ...twice), []);
    assert.deepEqual(found('Rain', ...twice, 'The February storm.'), [STORM.name]);
  });

  test('that it names beside its date', () => {
    const text =
      'One.\n\nTwo.\n\nThe wall fell on 27 February, in the February storm. Later it rained.';
    const at = (words: string, edtf: string) => {
      const start = text.indexOf(words);
      return findEvents(
        {
          headline: '',
          paragraphs: text.split('\n\n'),
          dates: [{ start, end: start + words.length, edtf }],
        },
        [STORM],
      );
    };
    assert.deepEqual(at('27 February', '2019-02-27'), [STORM.name]);
    assert.deepEqual(at('27 February', '2018-02-27'), []);
    assert.deepEqual(at('Later', '2019-02-27'), []);
  });

  test('but not where words only contain its name', () => {
    assert.deepEqual(found('The February storms of old', 'Rain.'), []);
  });
});
