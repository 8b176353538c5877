import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toString as plainText } from 'mdast-util-to-string';
import { readMarkdown } from '../../src/convert/read/read-markdown.ts';
import { markPeople } from '../../src/convert/write/mark-people.ts';
import { writeMdx } from '../../src/convert/write/write-mdx.ts';
import { makeMentionFinder } from '../../src/names/find-mentions.ts';
import { articleSchema } from '../../src/schema/article.ts';

/** Finds the only Lind of an article, and of two Kims their full names. */
const FIND = makeMentionFinder(
  [
    { name: 'Rosa Lind', families: ['Lind'] },
    { name: 'Kim Jong-un', families: ['Kim'] },
    { name: 'Kim Yo-jong', families: ['Kim'] },
  ].map((person) => ({ kind: 'person', aliases: [], ...person })),
);

/** The body as it is written when each of the words, where they first stand, means that person. */
function mark(markdown: string, meant: Record<string, string>): string {
  const { blocks } = readMarkdown(markdown);
  const prose = blocks.map(({ text }) => text).join('\n\n');
  const places = Object.entries(meant).map(([words, name]) => {
    const start = prose.indexOf(words);
    return { start, end: start + words.length, name };
  });
  const marked = markPeople(blocks, places, FIND);
  assert.deepEqual(
    marked.map(({ node }) => plainText(node)),
    blocks.map(({ node }) => plainText(node)),
  );
  const article = articleSchema.parse({
    title: 'T',
    source: { file: 'a.txt', sha256: '0'.repeat(64) },
  });
  return writeMdx(article, marked)
    .replace(/^---\n.*?\n---\n\n/su, '')
    .trim();
}

describe('a person whom load would not find is marked in the body', () => {
  test('a family name that two people bear', () => {
    assert.equal(
      mark('Then Kim left.', { Kim: 'Kim Jong-un' }),
      'Then <Person name="Kim Jong-un">Kim</Person> left.',
    );
  });

  test('at the beginning of a paragraph, and several in it', () => {
    assert.equal(
      mark('Kim met the leader.', { Kim: 'Kim Yo-jong', 'the leader': 'Kim Jong-un' }),
      '<Person name="Kim Yo-jong">Kim</Person> met <Person name="Kim Jong-un">the leader</Person>.',
    );
  });

  test('in emphasis and lists, after any markup', () => {
    assert.equal(
      mark('- **Rosa  Lind**\n- saw *tall\n  Kim* go', { Kim: 'Kim Jong-un' }),
      '- **Rosa Lind**\n- saw _tall <Person name="Kim Jong-un">Kim</Person>_ go',
    );
  });

  test('a name that load would give to somebody else', () => {
    assert.equal(
      mark('Then Lind left.', { Lind: 'Kim Jong-un' }),
      'Then <Person name="Kim Jong-un">Lind</Person> left.',
    );
  });
});

describe('nothing is marked', () => {
  test('where load finds the person by itself', () => {
    assert.equal(mark('Rosa Lind left. Lind!', { Lind: 'Rosa Lind' }), 'Rosa Lind left. Lind!');
  });

  test('in links and across markup', () => {
    const link = 'See [Kim](https://example.org/).';
    assert.equal(mark(link, { Kim: 'Kim Jong-un' }), link);
    assert.equal(
      mark('The *lead* er left.', { 'The lead er': 'Kim Jong-un' }),
      'The _lead_ er left.',
    );
  });
});

test('a hostile name stays a name', () => {
  assert.equal(
    mark('Then Kim left.', { Kim: '"><script>{x}' }),
    'Then <Person name="&#x22;><script>{x}">Kim</Person> left.',
  );
});
