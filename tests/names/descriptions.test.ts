import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findDescriptions } from '../../src/names/descriptions.ts';

/** A sentence with the name in brackets, and what is said of its bearer. */
const CASES: [string, ...string[]][] = [
  // Before the name.
  ['South Korean President [Han Do-yun] spoke.', 'South Korean President'],
  ['He told North Coast leader [Kim] so.', 'North Coast leader'],
  [
    'It was the former U.S. ambassador to Seoul [Mark Hill] who came.',
    'former U.S. ambassador to Seoul',
  ],
  [
    'Minister of State for Legal Affairs [Dana Aziz] said no.',
    'Minister of State for Legal Affairs',
  ],
  ['On Monday Foreign Minister [Park Bo-ra] left.', 'Foreign Minister'],
  ['In Dalian U.S. President [Mark Hill] agreed.', 'U.S. President'],
  ['Police Spokesperson Lt. Col. [Amer Said] said so.', 'Police Spokesperson'],
  ['Malta’s foreign minister [Ian Borg] came.', 'Malta’s foreign minister'],
  ['His wife [Ann Lee] came.', 'His wife'],
  ['His Majesty King [Olav] came.', 'His Majesty King'],
  ['The family’s lawyer [Kim Ki-ho] believes it.', 'The family’s lawyer'],
  ['Chairman and CEO [Ito Jun] resigned.', 'Chairman and CEO'],
  ['The reports of Blue River Group’s founder [Gao Yan] came.', 'Blue River Group’s founder'],
  ['Trading Corp of Malta chairman [Ian Borg] came.', 'Trading Corp of Malta chairman'],
  // An apposition before it.
  ['He met the North Coast leader, [Kim Do], in May.', 'the North Coast leader'],
  ['He came with his sister, [Kim Bo-ra].', 'his sister'],
  [
    'A talk with the president of Acme for Latin America, [Hong Sang].',
    'the president of Acme for Latin America',
  ],
  ['Lee’s older brother, [Lee Rae], said so.', 'Lee’s older brother'],
  [
    'It was the minister of labour, trade and job creation, [Ann Smith], who came.',
    'the minister of labour, trade and job creation',
  ],
  // An apposition behind it.
  ['[Nam Do-wook], a professor at Coast University, said so.', 'a professor at Coast University'],
  ['[Wang Bo], China’s foreign minister, came.', 'China’s foreign minister'],
  ['[Ann Smith], 45, a teacher, won.', 'a teacher'],
  ['so said [Eva Roth], leader of the Free Sailors.', 'leader of the Free Sailors'],
  [
    '[Pak Tae], a vice chairman of the Workers’ Party, led it.',
    'a vice chairman of the Workers’ Party',
  ],
  ['[Ann Smith], a nurse who works in Oslo, won.', 'a nurse'],
  ['[Ann Smith], minister of arts, sport and travel, came.', 'minister of arts, sport and travel'],
  [
    '[Kang Bo-ra], harbour engineer of the Harbour Board since the new year, won.',
    'harbour engineer of the Harbour Board',
  ],
  ['[Ann Smith], mayor since 2010, won.', 'mayor'],
  // Both.
  ['Mayor [Ann Smith], a retired judge, won.', 'Mayor', 'a retired judge'],
  // Nothing, or nothing that is sure.
  ['[Ann Smith], never mayor of Oslo, won.'],
  ['His host [Ian Borg] left.'],
  ['Its manager, [Ann Lee], left.'],
  ['He met his Irish counterpart [Ann Lee].'],
  ['Mr. [Smith] came.'],
  ['Gen. [Smith] came.'],
  ['[Ann Smith], 45, won.'],
  ['According to [Kim], the president said no.'],
  ['According to the president, [Kim Do] said no.'],
  ['His talk with [Xi], the North Coast leader, Kim Do, was short.'],
  ['Police suspect [Yamada] mailed it.'],
  ['[Ann Smith], right, and Bo Lee, left, meet.'],
  ['[Ann Smith], the report says, won.'],
  ['[Ann Smith], a researcher in law, art and music at Yale, came.'],
  ['[Dana Aziz], Head of ABC John Smith, and others came.'],
  ['Top leader\n[Kim Do] came.'],
];

describe('findDescriptions', () => {
  for (const [marked, ...expected] of CASES) {
    test(marked.replace('\n', ' / '), () => {
      const start = marked.indexOf('[');
      const end = marked.indexOf(']') - 1;
      const text = marked.replace(/[[\]]/gu, '');
      const found = findDescriptions(text, { start, end });
      assert.deepEqual(
        found.map((description) => description.text),
        expected,
      );
      for (const it of found) assert.equal(text.slice(it.start, it.end), it.text);
    });
  }

  test('endless runs of words cost no more than their beginning', () => {
    const text = `${'Grand '.repeat(20_000)}President Kim, a ${'very '.repeat(20_000)}`;
    const start = text.indexOf('Kim');
    assert.deepEqual(findDescriptions(text, { start, end: start + 3 }).length, 1);
  });
});
