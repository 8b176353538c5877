import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inferPublication } from '../../src/convert/extract/dates/publication/infer-publication.ts';
import { dateBasis } from '../../src/schema/date-basis.ts';
import { eventSchema } from '../../src/schema/event.ts';

const FLOOD = eventSchema.parse({
  name: 'Second flood of Lund',
  date: '2018-05-08',
  phrases: ['the second flood'],
});

describe('when an article appeared, by its own text', () => {
  test('between the last day that was and the next to come', () => {
    assert.equal(
      inferPublication('The dam broke on June 3. The court will sit on June 20.', []),
      'XXXX-06-03/XXXX-06-20',
    );
  });

  test('not past the turn of a year that nobody knows: EDTF cannot say it', () => {
    const text = 'The dam broke on December 20. The court will sit on January 10.';
    assert.equal(inferPublication(text, []), undefined);
  });

  test('not within more than a year', () => {
    assert.equal(
      inferPublication('It broke in March 2011. It will open in June 2014.', []),
      undefined,
    );
  });

  test('years that were and years to come leave the time between', () => {
    assert.equal(
      inferPublication('The dam broke in March 2011. It will open again in June 2011.', []),
      '2011-03-01~/2011-06-30~',
    );
  });

  test('a known event that was last week has its year', () => {
    const text = 'After the second flood last week nobody slept. The dam had broken on May 8.';
    assert.equal(inferPublication(text, [FLOOD]), '2018-05-14~/2018-05-20~');
  });

  test('the year of a day that the page states without one', () => {
    const text = 'Hundreds fled the second flood last week.';
    assert.equal(inferPublication(text, [FLOOD], 'XXXX-05-16'), '2018-05-16~');
    assert.equal(inferPublication('Nobody slept.', [], 'XXXX-05-16'), 'XXXX-05-16');
  });

  test('the day of the week and a version of a thing tell nothing', () => {
    assert.equal(inferPublication('It broke on Monday. The 2011 model was worse.', []), undefined);
  });

  test('is never taken for a stated date', () => {
    assert.equal(dateBasis('XXXX-06-03/XXXX-06-20'), 'worked-out');
    assert.equal(dateBasis('2018-05-14~/2018-05-20~'), 'worked-out');
    assert.equal(dateBasis('XXXX-06-03'), 'stated');
  });
});
