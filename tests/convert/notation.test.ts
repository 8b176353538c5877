import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseBreadcrumb } from '../../src/convert/notation/breadcrumb.ts';
import { parseByline } from '../../src/convert/notation/byline.ts';
import { isPaperName } from '../../src/convert/notation/paper-name.ts';
import { splitCredit } from '../../src/convert/notation/photo-credit.ts';
import { findPrintedDate } from '../../src/convert/notation/printed-date.ts';
import { restoreNameCase } from '../../src/convert/notation/restore-name-case.ts';

describe('a printed date becomes EDTF, and says no more than was printed', () => {
  const dates: [printed: string, edtf: string | undefined][] = [
    ['Published: 12 June 2018, 18:04', '2018-06-12'],
    ['June 12, 2018 at 6:04 p.m.', '2018-06-12'],
    ['Jun. 12th 2018', '2018-06-12'],
    ['2018.06.12', '2018-06-12'],
    ['2018. 6. 12.', '2018-06-12'],
    ['2018-06-12T18:04:00+09:00', '2018-06-12'],
    ['2018년 6월 12일', '2018-06-12'],
    ['13/06/2018', '2018-06-13'],
    ['06/13/2018', '2018-06-13'],
    ['05.06.2025', '2025-06-05'],
    ['06/06/2018', '2018-06-06'],
    // Which of the two is the month is not said.
    ['06/07/2018', '2018'],
    ['Tuesday, June 12', 'XXXX-06-12'],
    ['12 June', 'XXXX-06-12'],
    ['31 June 2018', undefined],
    ['May be closed on weekends', undefined],
    ['12 Marchers arrested', undefined],
    ['12:30 today', undefined],
    ['Page 3 of 12', undefined],
  ];
  for (const [printed, edtf] of dates) {
    test(printed, () => assert.equal(findPrintedDate(printed)?.edtf, edtf));
  }
});

describe('a byline becomes people', () => {
  const bylines: [line: string, form: string | undefined, authors?: object[]][] = [
    ['By Anna Lindqvist', 'opened', [{ name: 'Anna Lindqvist' }]],
    [
      'BY CHO MIN-SEO, PETER HALL [p.hall@example.com]',
      'opened',
      [{ name: 'Cho Min-seo' }, { name: 'Peter Hall', email: 'p.hall@example.com' }],
    ],
    [
      // The address stands behind the second name but has the first one in it.
      'BY CHO MIN-SEO, PETER HALL [cho@example.com]',
      'opened',
      [{ name: 'Cho Min-seo', email: 'cho@example.com' }, { name: 'Peter Hall' }],
    ],
    ['Anna Lindqvist, Seoul correspondent', 'role', [{ name: 'Anna Lindqvist' }]],
    [
      'By Farid Osman and Priya Raman in Beijing',
      'opened',
      [{ name: 'Farid Osman' }, { name: 'Priya Raman' }],
    ],
    ['By JUNE O’HARE | Published: 12 June 2018, 18:04', 'opened', [{ name: 'June O’Hare' }]],
    [
      'Rosalind Tope, r.tope@example.org',
      'email',
      [{ name: 'Rosalind Tope', email: 'r.tope@example.org' }],
    ],
    ['Edwin Marchbanks', 'bare', [{ name: 'Edwin Marchbanks' }]],
    ['By the time the boat came in', undefined],
    ['By invitation only', undefined],
    ['Most Read', undefined],
    ['Kim promises to visit Seoul by spring', undefined],
  ];
  for (const [line, form, authors] of bylines) {
    test(line, () => {
      const byline = parseByline(line);
      assert.equal(byline?.form, form);
      assert.deepEqual(byline?.authors, authors);
    });
  }
});

describe('a name in capitals gets its usual case back', () => {
  const names: [capitals: string, usual: string][] = [
    ['JEONG YONG-SOO', 'Jeong Yong-soo'],
    ['SARAH KIM', 'Sarah Kim'],
    ['ANNE-MARIE O’BRIEN', 'Anne-Marie O’Brien'],
    ['JAN VAN DER BERG', 'Jan van der Berg'],
    ['J.K. MCDONALD', 'J.K. McDonald'],
    ['ÉMILE ZOLA', 'Émile Zola'],
    // Already written by somebody who knew.
    ['bell hooks', 'bell hooks'],
    ['Ursula von der Leyen', 'Ursula von der Leyen'],
  ];
  for (const [capitals, usual] of names) {
    test(capitals, () => assert.equal(restoreNameCase(capitals), usual));
  }
});

describe('a caption is parted from its credit', () => {
  const captions: [line: string, caption: string, credit: string | undefined][] = [
    ['A stroll by the sea. [POOL PHOTO]', 'A stroll by the sea.', 'POOL PHOTO'],
    ['A stroll. (Photo: Mara Lind / The Courier)', 'A stroll.', 'Mara Lind / The Courier'],
    ['A stroll. Photograph by Mara Lind', 'A stroll.', 'Mara Lind'],
    ['A stroll. Mara Lind/Getty Images', 'A stroll.', 'Mara Lind/Getty Images'],
    ['A stroll (in the rain) by the sea.', 'A stroll (in the rain) by the sea.', undefined],
    ['“We waited [for this ferry],” he said.', '“We waited [for this ferry],” he said.', undefined],
  ];
  for (const [line, caption, credit] of captions) {
    test(line, () => assert.deepEqual(splitCredit(line), { caption, ...(credit && { credit }) }));
  }
});

describe('a breadcrumb trail becomes a section', () => {
  const trails: [line: string, section: string[] | undefined][] = [
    ['Home > National > Politics', ['National', 'Politics']],
    ['Home » Features » People', ['Features', 'People']],
    ['Start / World / Climate', ['World', 'Climate']],
    ['World | Climate', ['World', 'Climate']],
    ['홈 > 사회 > 지역', ['사회', '지역']],
    ['Home | Sign in', ['Sign in']],
    ['Mara Lind | 12 June', undefined],
    ['</script><script>alert(1)</script>', undefined],
    ['Prices rose > 5 percent in May.', undefined],
  ];
  for (const [line, section] of trails) {
    test(line, () => assert.deepEqual(parseBreadcrumb(line), section));
  }
});

test('a line that is a newspaper’s name is known in capitals too', () => {
  assert.ok(isPaperName('THE NORTHERN POST'));
  assert.ok(isPaperName('Vale & Arrow Messenger'));
  assert.ok(!isPaperName('Northern Post office robbed'));
});
