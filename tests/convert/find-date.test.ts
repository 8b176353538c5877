import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanPage } from '../../src/convert/clean/clean-page.ts';
import { findRepeatedLines } from '../../src/convert/clean/repeated-lines.ts';
import { findDate } from '../../src/convert/extract/find-date.ts';
import { findPublication } from '../../src/convert/extract/find-publication.ts';
import { readHtml } from '../../src/convert/read/read-html.ts';

const TEXT =
  '<p>The clock of Hollow Cross struck thirteen on Monday night, and those who were awake agree on the number.</p>' +
  '<p>Its keeper, who has wound it for forty years, says that the hammer slipped on its pin and that this is all.</p>';

function pageOf(top: string, behind = '') {
  const html = `<title>Clock strikes thirteen</title>${top}${TEXT}${behind}`;
  return cleanPage(readHtml(html), findRepeatedLines([]));
}

const HEADLINE = '<h1>Clock strikes thirteen</h1>';

describe('the day that a page prints', () => {
  const cases: [what: string, top: string, behind: string, date: string | undefined][] = [
    [
      'is said to be that of publication',
      `${HEADLINE}<p>June 14, 2018</p><p>Posted on Tuesday, June 12, 2018</p>`,
      '',
      '2018-06-12',
    ],
    [
      'is not the first one of a life',
      `${HEADLINE}<p>May 3, 1921 – June 9, 2018</p>`,
      '<p>Published in the Hollow Post on June 12, 2018</p>',
      '2018-06-12',
    ],
    [
      'is below the headline, not above it',
      `<p>Thursday, June 14, 2018</p><p>Weather</p>${HEADLINE}<p>June 12, 2018</p>`,
      '',
      '2018-06-12',
    ],
    [
      'is none where only a span stands',
      `${HEADLINE}<p>June 9, 2018 to June 12, 2018</p>`,
      '',
      undefined,
    ],
  ];
  for (const [what, top, behind, date] of cases) {
    test(what, () => assert.equal(findDate(pageOf(top, behind)), date));
  }
});

test('what somebody is at a paper is no paper', () => {
  const page = pageOf(`${HEADLINE}<p>By Ada Fenn</p><p>Staff Reporter</p>`);
  assert.equal(findPublication(page, undefined, { publications: [] } as never), undefined);
});
