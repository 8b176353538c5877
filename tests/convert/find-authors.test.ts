import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanPage } from '../../src/convert/clean/clean-page.ts';
import { findRepeatedLines } from '../../src/convert/clean/repeated-lines.ts';
import { findAuthors } from '../../src/convert/extract/find-authors.ts';
import { readHtml } from '../../src/convert/read/read-html.ts';
import { readTextDump } from '../../src/convert/read/read-text-dump.ts';

const HEADLINE = 'Clock strikes thirteen in Hollow Cross';
const PARAGRAPHS = [
  'The clock of Hollow Cross struck thirteen on Monday night, and those who were awake to count agree on the number to this day.',
  'Its keeper, who has wound it for forty years, says that the hammer slipped on its pin and that nobody is to make anything of it.',
  'The parish has asked a clockmaker from the coast to look at the pin before the winter comes and the tower is closed.',
];
const PERSONS = new Set(['Ada Fenn', 'Tom Lind', 'Rosa Quill', 'Hollow Post']);

function authorsOf(...lines: string[]): string[] {
  const page = cleanPage(readTextDump(lines.join('\n\n')), findRepeatedLines([]));
  return findAuthors(page, HEADLINE, (name) => (PERSONS.has(name) ? 5 : 0)).authors.map(
    ({ name }) => name,
  );
}

test('names that line breaks part are found one by one', () => {
  const html = `<h1>${HEADLINE}</h1><p>By<br>Ada Fenn<br>Tom Lind</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;
  const page = cleanPage(readHtml(html), findRepeatedLines([]));
  const { authors } = findAuthors(page, HEADLINE, (name) => (PERSONS.has(name) ? 5 : 0));
  assert.deepEqual(authors, [{ name: 'Ada Fenn' }, { name: 'Tom Lind' }]);
});

describe('who wrote an article is found', () => {
  const dumps: [what: string, lines: string[], authors: string[]][] = [
    [
      'next to the date above the headline',
      ['News', 'Ada Fenn', '3 May 2016', HEADLINE, ...PARAGRAPHS],
      ['Ada Fenn'],
    ],
    [
      'below a lone opening, where a section follows the name',
      [HEADLINE, 'By', 'Ada Fenn', 'Design Style', '3 May 2016', ...PARAGRAPHS],
      ['Ada Fenn'],
    ],
    [
      'below a lone opening far behind the text',
      [
        HEADLINE,
        ...PARAGRAPHS,
        'Pay once',
        'Bells',
        'Parish',
        'Coast',
        'Commentary by',
        'Ada Fenn',
      ],
      ['Ada Fenn'],
    ],
    [
      'as the agency that signs, before a name that merely stands there',
      [HEADLINE, 'SID', 'Listen', ...PARAGRAPHS, 'Rosa Quill'],
      ['SID'],
    ],
    [
      'with the agency that wrote too',
      [HEADLINE, 'Ada Fenn and AP', '3 May 2016', ...PARAGRAPHS],
      ['Ada Fenn', 'AP'],
    ],
    [
      'both, where one is known and a slash joins them',
      [HEADLINE, 'Ada Fenn/Uma Sund', '3 May 2016', ...PARAGRAPHS],
      ['Ada Fenn', 'Uma Sund'],
    ],
    [
      'in a box about the author',
      [HEADLINE, ...PARAGRAPHS, 'About the author', 'Uma Sund'],
      ['Uma Sund'],
    ],
    [
      'in a note on the writer',
      [HEADLINE, ...PARAGRAPHS, 'Ada Fenn is a staff writer at the Bugle who covers clocks.'],
      ['Ada Fenn'],
    ],
    [
      'by whose page it is, where nobody signs',
      [HEADLINE, ...PARAGRAPHS, 'Copyright © 2012-2016 Ada Fenn. All rights reserved.'],
      ['Ada Fenn'],
    ],
    [
      'not as the paper that printed it',
      [HEADLINE, ...PARAGRAPHS, 'Published in Hollow Post on 3 May 2016'],
      [],
    ],
    ['not as a photographer behind an agency', [HEADLINE, 'APA/AFP/Uma Sund', ...PARAGRAPHS], []],
  ];
  for (const [what, lines, authors] of dumps) {
    test(what, () => assert.deepEqual(authorsOf(...lines), authors));
  }
});
