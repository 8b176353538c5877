import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Quote } from '../../src/convert/extract/find-quotes.ts';
import { readMarkdown } from '../../src/convert/read/read-markdown.ts';
import { markQuotes } from '../../src/convert/write/mark-quotes.ts';
import { personElement } from '../../src/convert/write/mark-people.ts';
import { wrapWords } from '../../src/convert/write/wrap-words.ts';
import { writeMdx } from '../../src/convert/write/write-mdx.ts';
import { articleSchema } from '../../src/schema/article.ts';

const IDA: Partial<Quote> = { person: 'Ida Solberg' };

/** The body as it is written when somebody says the words, where they first stand; a Solberg is marked as a person. */
function mark(markdown: string, quotes: Record<string, Partial<Quote>>): string {
  const blocks = readMarkdown(markdown).blocks.map((block) => {
    const start = block.text.indexOf('Solberg');
    if (start < 0) return block;
    const element = (words: string) => personElement('Ida Solberg', words);
    return { ...block, node: wrapWords(block, [{ start, end: start + 7, element }]) };
  });
  const prose = blocks.map(({ text }) => text).join('\n\n');
  const places = Object.entries(quotes).map(([text, said]): Quote => {
    const start = prose.indexOf(text);
    const speaker = { speaker: '', speakerStart: 0, speakerEnd: 0 };
    const given = { anonymous: false, certain: true, ...said };
    return { start, end: start + text.length, text, ...speaker, ...given };
  });
  const marked = markQuotes(blocks, places, ['Ida Solberg', 'Harbour Board']);
  assert.deepEqual(
    marked.map(({ node }) => plainText(node as PhrasingContent)),
    blocks.map(({ node }) => plainText(node as PhrasingContent)),
  );
  const source = { file: 'a.txt', sha256: '0'.repeat(64) };
  return writeMdx(articleSchema.parse({ title: 'T', source }), marked)
    .replace(/^---\n.*?\n---\n\n/su, '')
    .trim();
}

describe('what somebody says is marked in the body', () => {
  test('beside its speaker', () => {
    assert.equal(
      mark('“We sail,” she said.', { '“We sail,”': IDA }),
      '<Said by="Ida Solberg">“We sail,”</Said> she said.',
    );
  });

  test('by an organization', () => {
    assert.equal(
      mark('It was “safe,” it said.', { '“safe,”': { organization: 'Harbour Board' } }),
      'It was <Said by="Harbour Board">“safe,”</Said> it said.',
    );
  });

  test('by a source without a name', () => {
    assert.equal(
      mark('“Soon,” a source said.', { '“Soon,”': { source: 'harbour source', anonymous: true } }),
      '<Said by="harbour source" anonymous>“Soon,”</Said> a source said.',
    );
  });

  test('where it is a whole paragraph, and in each of several', () => {
    assert.equal(
      mark('“We sail.\n\n“It is time.”', { '“We sail.': IDA, '“It is time.”': IDA }),
      '<Said by="Ida Solberg">“We sail.</Said>\n\n<Said by="Ida Solberg">“It is time.”</Said>',
    );
  });

  test('with people and markup in it, and next to another', () => {
    assert.equal(
      mark('“Ask   Solberg *now*,” “or” never.', { '“Ask Solberg now,”': IDA, '“or”': IDA }),
      '<Said by="Ida Solberg">“Ask <Person name="Ida Solberg">Solberg</Person> _now_,”</Said> <Said by="Ida Solberg">“or”</Said> never.',
    );
  });

  test('in lists and quoted blocks', () => {
    assert.equal(
      mark('- one\n- “two,” she said\n\n> “three”', { '“two,”': IDA, '“three”': IDA }),
      '- one\n- <Said by="Ida Solberg">“two,”</Said> she said\n\n> <Said by="Ida Solberg">“three”</Said>',
    );
  });
});

describe('nothing is marked', () => {
  const SAID = '“We sail,” she said.';

  test('where it is not certain who says it', () => {
    assert.equal(mark(SAID, { '“We sail,”': { ...IDA, certain: false } }), SAID);
    assert.equal(mark(SAID, { '“We sail,”': {} }), SAID);
  });

  test('where the article does not list the speaker', () => {
    assert.equal(mark(SAID, { '“We sail,”': { person: 'Piet Verhoeven' } }), SAID);
  });

  test('where a quotation ends amid other markup', () => {
    assert.equal(mark('“We *sail,” she* said.', { '“We sail,”': IDA }), '“We _sail,” she_ said.');
  });
});

test('a hostile source stays words', () => {
  const source = { source: '"><script>{x}', anonymous: true };
  assert.equal(
    mark('“No,” it said.', { '“No,”': source }),
    '<Said by="&#x22;><script>{x}" anonymous>“No,”</Said> it said.',
  );
});
