import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findTimexes } from '../../src/convert/extract/dates/find-timexes.ts';

/** A Wednesday. */
const DAY = '2019-08-14';

/** What is found, as `words = value`. */
function read(text: string, date: string | undefined = DAY): string[] {
  return findTimexes(text, date).map((timex) => `${timex.text} = ${timex.value}`);
}

/** Each sentence and what it says of time, published on a Wednesday, 14 August 2019. */
const SENTENCES: Record<string, Record<string, string[]>> = {
  'days with and without a year': {
    'The dam was opened on May 3, 1961.': ['May 3, 1961 = 1961-05-03'],
    'It burned on the 3rd of May, 1961.': ['the 3rd of May, 1961 = 1961-05-03'],
    'The fair closed on June 30.': ['June 30 = 2019-06-30'],
    'The fair closed on 20 December.': ['20 December = 2018-12-20'],
    'The fair will open on 20 December.': ['20 December = 2019-12-20'],
    'He met them on Tuesday, Aug. 13.': ['Tuesday, Aug. 13 = 2019-08-13'],
    'They sat on June 3 and 4 in Lund.': ['June 3 = 2019-06-03', '4 = 2019-06-04'],
    'They sat from 3 to 5 June in Lund.': ['3 = 2019-06-03', '5 June = 2019-06-05'],
    'On June 3, 12 people came.': ['June 3 = 2019-06-03'],
    'Filed 2019-02-28, revised 22.03.2019.': ['2019-02-28 = 2019-02-28', '22.03.2019 = 2019-03-22'],
    'There is no February 30.': [],
    'The bridge fell last Oct. 2.': ['last Oct. 2 = 2018-10-02'],
    "Local 1520 struck in 1520, as Expo '98 did.": ['1520 = 1520'],
  },
  'months that are words and names': {
    'The mayor may march in May.': ['May = 2019-05'],
    'Theresa May met April Stone.': [],
    'He joined the March for Bread at a June Harbour rally.': ['June = 2019-06'],
    'A strike in March cost the port dearly.': ['March = 2019-03'],
  },
  'days of the week by tense': {
    'The council voted on Monday.': ['Monday = 2019-08-12'],
    'The council will vote on Monday.': ['Monday = 2019-08-19'],
    'The vote is scheduled for Friday.': ['Friday = 2019-08-16'],
    'Answers are due by Friday.': ['Friday = 2019-08-16'],
    'The council on Friday rejected what it will be asked again.': ['Friday = 2019-08-09'],
    'It met last Thursday, and will next Thursday.': [
      'last Thursday = 2019-08-08',
      'next Thursday = 2019-08-15',
    ],
    'The inquiry begins Monday.': ['Monday = 2019-08-19'],
    'It had been due to expire Monday.': ['Monday = 2019-08-12'],
    'The talks will end Friday.': ['Friday = 2019-08-16'],
    'They met on July 19, as on the previous Friday.': [
      'July 19 = 2019-07-19',
      'the previous Friday = 2019-07-12',
    ],
    'It rained on Monday night.': ['Monday night = 2019-08-12TNI'],
    'The Sunday Times wrote of Black Friday, USA Today of Saturday Night Live.': [],
  },
  'periods near the publication': {
    'It fell last week, last month and last year.': [
      'last week = 2019-W32',
      'last month = 2019-07',
      'last year = 2018',
    ],
    'It rose earlier this year and late in June.': [
      'earlier this year = 2019',
      'late in June = 2019-06',
    ],
    'He was ill yesterday and the day before yesterday.': [
      'yesterday = 2019-08-13',
      'the day before yesterday = 2019-08-12',
    ],
    'Two years ago he left, and six weeks ago he died.': [
      'Two years ago = 2017',
      'six weeks ago = 2019-W27',
    ],
    'Sales for the full year rose.': ['the full year = 2019'],
    'In the third quarter of 2018 the firm lost $3 million, and in the first nine months more.': [
      'the third quarter of 2018 = 2018-Q3',
      'the first nine months = P9M',
    ],
    'It won in the second quarter, and more in the latest quarter than a year ago.': [
      'the second quarter = 2019-Q2',
      'the latest quarter = 2019-Q2',
      'a year ago = 2018-Q2',
    ],
    'Sales fell in the third quarter of 2018 and last summer.': [
      'the third quarter of 2018 = 2018-Q3',
      'last summer = 2018-SU',
    ],
  },
  'years, decades and centuries': {
    'From 1998 it stood empty, as in the late 1970s.': ['1998 = 1998', 'the late 1970s = 197'],
    'It was the best of the 1980’s.': ['the 1980’s = 198'],
    'About 2000 people came with $1999.': [],
    'A house of the 18th century.': ['the 18th century = 17'],
  },
  'what is told from the date before': {
    'It opened on 3 May 2011. The following day it closed.': [
      '3 May 2011 = 2011-05-03',
      'The following day = 2011-05-04',
    ],
    'It opened in 2011. Three years later it closed.': ['2011 = 2011', 'Three years later = 2014'],
    'It closed on Monday. That night it burned, and by mid-afternoon all was gone.': [
      'Monday = 2019-08-12',
      'That night = 2019-08-12TNI',
      'mid-afternoon = 2019-08-12TAF',
    ],
    'He died that night.': [],
    'It shuts on May 3, 2011. By that time it is empty.': [
      'May 3, 2011 = 2011-05-03',
      'that time = 2011-05-03',
    ],
    'He left one week after the flood.': ['one week = P1W'],
  },
  'spans, sets and the vague': {
    'It took two and a half years, about 40 days and several weeks.': [
      'two and a half years = P2Y6M',
      'about 40 days = P40D',
      'several weeks = PXW',
    ],
    'A 10-day trip every two years, and on Mondays.': [
      '10-day = P10D',
      'every two years = P2Y',
      'Mondays = XXXX-WXX-1',
    ],
    'It takes weeks or months, or 10 to 15 years.': [
      'weeks or months = PXW',
      '10 to 15 years = P15Y',
    ],
    'In the early hours he lost three quarters of his herd.': [],
    'The now-closed inn held a Christmas party.': [],
    'It will one day be rebuilt as it was 10,000 years ago.': [
      'one day = FUTURE_REF',
      '10,000 years ago = PAST_REF',
    ],
    'He recently spoke of the future and is now ill.': [
      'recently = PAST_REF',
      'the future = FUTURE_REF',
      'now = PRESENT_REF',
    ],
  },
};

for (const [name, sentences] of Object.entries(SENTENCES)) {
  describe(name, () => {
    for (const [sentence, found] of Object.entries(sentences)) {
      test(sentence, () => assert.deepEqual(read(sentence), found));
    }
  });
}

describe('dates as EDTF', () => {
  const edtf = (text: string, date: string | undefined = DAY) =>
    findTimexes(text, date).map((timex) => timex.edtf);

  test('weeks, quarters, seasons and decades are intervals or seasons', () => {
    assert.deepEqual(
      edtf('It fell last week, in the first quarter of 2018, last summer and in the 1990s.'),
      ['2019-08-05/2019-08-11', '2018-01/2018-03', '2018-22', '199X'],
    );
  });

  test('an hour and a span are no date', () => {
    assert.deepEqual(edtf('It took two days and ended at 6 p.m.'), [undefined, undefined]);
  });

  test('a month of which nothing tells the year is a guess', () => {
    assert.deepEqual(edtf('Rooms cool in July.'), ['2019-07~']);
  });

  test('what rests on a day that was worked out says so, what does not is certain', () => {
    const text = 'It opened on 3 May 2011 and closed on Monday.';
    assert.deepEqual(edtf(text, '2019-08-14~'), ['2011-05-03', '2019-08-12~']);
  });
});

describe('where it is not known when the article appeared', () => {
  const text = 'It opened on June 3, shut last year and on Monday, and on 3 May 2011.';

  test('nothing is completed', () => {
    assert.deepEqual(
      findTimexes(text).map(({ value }) => value),
      ['XXXX-06-03', 'XXXX', 'XXXX-WXX-1', '2011-05-03'],
    );
  });

  test('all possible days must agree', () => {
    const values = (date: string) => findTimexes(text, date).map(({ value }) => value);
    assert.deepEqual(values('2019-08-14/2019-08-15'), [
      '2019-06-03',
      '2018',
      '2019-08-12',
      '2011-05-03',
    ]);
    assert.deepEqual(values('2019'), ['XXXX-06-03', '2018', 'XXXX-WXX-1', '2011-05-03']);
    assert.deepEqual(values('XXXX-08-14'), ['XXXX-06-03', 'XXXX', 'XXXX-WXX-1', '2011-05-03']);
  });
});

test('offsets are those of the words, in UTF-16 units', () => {
  const text = '🙂 “Monday”, he said.';
  const [timex] = findTimexes(text, DAY);
  assert.equal(text.slice(timex?.start, timex?.end), 'Monday');
});

test('another language is not read', () => {
  const german =
    'Der Fährbetrieb nimmt ab April wieder Fahrt auf und bringt die Gäste bis September über den See, wie die Gemeinde am Freitag nach einer langen Sitzung mitteilte und der Kreis bestätigte.';
  assert.deepEqual(findTimexes(german, DAY), []);
});
