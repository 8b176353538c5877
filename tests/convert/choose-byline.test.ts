import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanPage } from '../../src/convert/clean/clean-page.ts';
import { findRepeatedLines } from '../../src/convert/clean/repeated-lines.ts';
import { chooseByline } from '../../src/convert/extract/choose-byline.ts';
import { readTextDump } from '../../src/convert/read/read-text-dump.ts';

const HEADLINE = 'Clock strikes thirteen in Hollow Cross';
const PARAGRAPHS = [
  'The clock of Hollow Cross struck thirteen on Monday night, and those who were awake to count agree on the number to this day.',
  'Its keeper, who has wound it for forty years, says that the hammer slipped on its pin and that nobody is to make anything of it.',
  'The parish has asked a clockmaker from the coast to look at the pin before the winter comes and the tower is closed.',
];
const PERSONS = new Set(['Ada Fenn', 'Tom Lind']);

function chosen(stated: string, from: string | undefined, ...lines: string[]) {
  const page = cleanPage(readTextDump(lines.join('\n\n')), findRepeatedLines([]));
  const head = { authors: [{ name: stated }], from: { authors: from } };
  const isPerson = (name: string) => (PERSONS.has(name) ? 5 : 0);
  const known = { headline: HEADLINE, publication: 'The Hollow Bugle', isPerson };
  const { authors, trust } = chooseByline(page, head, known);
  return { names: authors.map(({ name }) => name), trust };
}

describe('what a head states and what is printed are weighed', () => {
  test('a person who is stated stays, whoever is printed', () => {
    const { names } = chosen('Tom Lind', 'JSON-LD author', HEADLINE, 'By Ada Fenn', ...PARAGRAPHS);
    assert.deepEqual(names, ['Tom Lind']);
  });
  test('a paper gives way to the person on the page, and to a bare name with doubt', () => {
    const own = 'The Hollow Bugle';
    const byline = chosen(own, 'meta author', HEADLINE, 'By Ada Fenn', ...PARAGRAPHS);
    assert.deepEqual(byline, { names: ['Ada Fenn'], trust: 'stated' });
    const bare = chosen(own, 'meta author', HEADLINE, 'Ada Fenn', ...PARAGRAPHS);
    assert.deepEqual(bare, { names: ['Ada Fenn'], trust: 'placed' });
  });
  test('a class on a line elsewhere on the page does not decide', () => {
    const teasers = ['More stories', 'A bell is sold', 'By Tom Lind'];
    const page = [HEADLINE, 'By Ada Fenn', ...PARAGRAPHS, ...teasers];
    assert.deepEqual(chosen('Rosa Quill', 'byline markup', ...page).names, ['Ada Fenn']);
  });
  test('front matter is what somebody meant', () => {
    const { names } = chosen('adafenn', undefined, HEADLINE, 'By Ada Fenn', ...PARAGRAPHS);
    assert.deepEqual(names, ['adafenn']);
  });
});
