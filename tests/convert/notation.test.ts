import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseBreadcrumb } from '../../src/convert/notation/breadcrumb.ts';
import { parseByline } from '../../src/convert/notation/byline.ts';
import { houseOf } from '../../src/convert/notation/house-name.ts';
import { isDateLine } from '../../src/convert/notation/date-line.ts';
import { isPaperName } from '../../src/convert/notation/paper-name.ts';
import { loneCredit, splitCredit } from '../../src/convert/notation/photo-credit.ts';
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
    ['Veröffentlicht am 12. Juni 2018 um 18:04', '2018-06-12'],
    ['Do 12.06.18 | 18:04 Uhr', '2018-06-12'],
    ['Publié le 12 juil. 2018 à 18:04', '2018-07-12'],
    ['Sevilla - 12 de octubre de 2018', '2018-10-12'],
    ['Publicerad 12 okt 2018 kl 10.23', '2018-10-12'],
    ['12 апреля 2018', '2018-04-12'],
    ['الثلاثاء 12 يونيو 2018', '2018-06-12'],
    ['12 ביוני 2018', '2018-06-12'],
    ['प्रकाशित: 12 जून 2018', '2018-06-12'],
    // The line break between the boxes is lost.
    ['2 minute readApril 25, 20182:26 PM', '2018-04-25'],
    ['Version 1.6.18', undefined],
    ['29 February 2019', undefined],
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
    [
      'Von Anna Lindqvist und Jörg Hall',
      'opened',
      [{ name: 'Anna Lindqvist' }, { name: 'Jörg Hall' }],
    ],
    ['Ein Kommentar von Anna Lindqvist', 'opened', [{ name: 'Anna Lindqvist' }]],
    [
      'Por María R. Solís y Juan Prado',
      'opened',
      [{ name: 'María R. Solís' }, { name: 'Juan Prado' }],
    ],
    ['Door Jan van der Berg', 'opened', [{ name: 'Jan van der Berg' }]],
    ['By Anna Lindqvist On 11/21/19 at 8:48', 'opened', [{ name: 'Anna Lindqvist' }]],
    // An agency wrote with somebody where "and" joins them; behind a comma it is her paper.
    ['By Anna Lindqvist and AFP', 'opened', [{ name: 'Anna Lindqvist' }, { name: 'AFP' }]],
    ['By Anna Lindqvist, AFP', 'opened', [{ name: 'Anna Lindqvist' }]],
    ['（记者 王明）', 'opened', [{ name: '王明' }]],
    ['作者：王明、李小华', 'opened', [{ name: '王明' }, { name: '李小华' }]],
    ['12.06.18 | 18:04 Uhr | Von Anna Lindqvist', 'opened', [{ name: 'Anna Lindqvist' }]],
    // The blanks between the boxes are lost.
    ['ByAnna Lindqvist', 'opened', [{ name: 'Anna Lindqvist' }]],
    ['By Anna SanSonePublished: Jun 12, 2018', 'opened', [{ name: 'Anna SanSone' }]],
    ['Sophie HallTravel News Reporter', 'role', [{ name: 'Sophie Hall' }]],
    ['Anna Lindqvist5 hours ago', 'role', [{ name: 'Anna Lindqvist' }]],
    ['Anna Lindqvist Landespolitische Korrespondentin', 'role', [{ name: 'Anna Lindqvist' }]],
    ['박민서 기자', 'role', [{ name: '박민서' }]],
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
    ['Ein Spaziergang am Meer. Foto: Mara Lind/dpa', 'Ein Spaziergang am Meer.', 'Mara Lind/dpa'],
    ['A stroll by the seaCredit: PA', 'A stroll by the sea', 'PA'],
    ['A stroll. AP Photo/Mara Lind, File', 'A stroll.', 'AP Photo/Mara Lind, File'],
    [
      '海辺を散歩する人々＝2018年6月12日、山田太郎撮影',
      '海辺を散歩する人々',
      '2018年6月12日、山田太郎撮影',
    ],
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
    ['»Vi sejler,« siger Bruun, »og vi kommer igen.«', undefined],
    ['»Wir fahren«, sagte Thoms', undefined],
    ['›Wir fahren‹ und ›wir bleiben‹', undefined],
    ['« On part », dit Morel', undefined],
    ['»Vi sejler nu, og »Marigold« er den sidste', undefined],
  ];
  for (const [line, section] of trails) {
    test(line, () => assert.deepEqual(parseBreadcrumb(line), section));
  }
});

test('a line that is a newspaper’s name is known in capitals too', () => {
  assert.ok(isPaperName('THE NORTHERN POST'));
  assert.ok(isPaperName('Vale & Arrow Messenger'));
  assert.ok(!isPaperName('Northern Post office robbed'));
  assert.ok(!isPaperName('Staff Reporter'));
});

test('a house signs where no person does', () => {
  assert.equal(houseOf('By Associated Press'), 'Associated Press');
  assert.equal(houseOf('dpa, Berlin'), 'dpa');
  assert.equal(houseOf('Par Le Courrier'), 'Le Courrier');
  assert.equal(houseOf('By the harbour'), undefined);
  assert.equal(houseOf('By Northern Times 21'), undefined);
  assert.equal(houseOf('The Northern Post'), undefined);
});

describe('a credit may have a line of its own', () => {
  const lines: [line: string, credit: string | undefined][] = [
    ['Foto: Mara Lind', 'Mara Lind'],
    ['Mara Lind/Getty Images', 'Mara Lind/Getty Images'],
    ['(Mara Lind / The Courier)', 'Mara Lind / The Courier'],
    ['Photo albums were found in the attic', undefined],
    ['Reuters opened an office in the town.', undefined],
  ];
  for (const [line, credit] of lines) {
    test(line, () => assert.equal(loneCredit(line), credit));
  }
});

describe('a line that states the day is told from one that mentions it', () => {
  const lines: [line: string, isDate: boolean][] = [
    ['Published: Tuesday, 12 June 2018 at 6:04 p.m. KST | Updated 13 June 2018', true],
    ['Aktualisiert: 12. Juni 2018, 18:04 Uhr – Lesezeit: 5 Minuten', true],
    ['Mis à jour le mardi 12 juin 2018 à 18h04', true],
    ['2018年6月12日 18時04分', true],
    ['Vale & Arrow Messenger, 12 June 2018', true],
    ['May 3, 1921 – June 12, 2018', false],
    ['The bridge closes on 12 June 2018', false],
    ['— Ada Fenn, 4 November 1923', false],
  ];
  for (const [line, isDate] of lines) test(line, () => assert.equal(isDateLine(line), isDate));
});
