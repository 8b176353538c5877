import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extractLine } from '../../src/convert/extract-line.ts';
import { readKnowledge } from '../../src/convert/read-knowledge.ts';
import { whyRefused } from '../../src/convert/why-refused.ts';
import { readMarkdown } from '../../src/convert/read/read-markdown.ts';

const { context } = readKnowledge(import.meta.dirname);

const PARAGRAPH =
  'The town council met again on Monday and talked about the bridge until nobody was left.';
const SECOND =
  'It will meet again on Tuesday, said the mayor, who had not been there for the first part.';

describe('what would take too long is refused by its size, whatever the machine', () => {
  const cases: [name: string, input: object, error: RegExp][] = [
    ['elements', { html: `<h1>A</h1>${'<p>a'.repeat(60_000)}` }, /50,000 elements/u],
    ['links', { html: `<h1>A</h1>${'<a href="/x">a</a>'.repeat(130_000)}` }, /120,000 links/u],
    ['lines', { page: 'Menu\n'.repeat(60_000) }, /50,000 lines/u],
    ['words', { text: 'word '.repeat(300_000) }, /250,000 words/u],
    [
      'words of a page',
      { page: `Title\n\n${PARAGRAPH} ${'word '.repeat(300_000)}` },
      /250,000 words/u,
    ],
  ];
  for (const [name, input, error] of cases) {
    test(name, () => {
      const answer = extractLine(JSON.stringify(input), context);
      assert.match('error' in answer ? answer.error : '', error);
    });
  }

  test('and what the error repeats of a page is cut', () => {
    const reason = whyRefused(new Error(`Invalid name: ${'Ada '.repeat(10_000)}`));
    assert.match(reason, /^Invalid name: Ada/u);
    assert.ok(reason.length < 400);
  });

  test('emphasis in Markdown', () => {
    assert.throws(() => readMarkdown('*a_ '.repeat(5000)), /emphasis/u);
  });
});

describe('what is large but not too large is read', () => {
  test('a page of a hundred thousand links', () => {
    const html = `<h1>Council meets</h1><p>${PARAGRAPH}</p><p>${SECOND}</p>${'<a href="/x">one</a> '.repeat(100_000)}`;
    const answer = extractLine(JSON.stringify({ html }), context);
    assert.ok('text' in answer && answer.text.includes(PARAGRAPH));
  });

  test('a list of a thousand items with emphasis', () => {
    const markdown = `# List\n\n${'- *one* and **two** and _three_\n'.repeat(1000)}`;
    assert.match(readMarkdown(markdown).blocks.at(-1)?.text ?? '', /three$/u);
  });

  test('quotes within quotes', () => {
    const { blocks } = readMarkdown(`${'> '.repeat(20_000)}${PARAGRAPH}`);
    assert.equal(blocks[0]?.text, PARAGRAPH);
  });

  test('a menu of many lines above an article', () => {
    const page = `${'Menu item\n'.repeat(30_000)}\nCouncil meets\n\nBy Ada Fenn\n\n${PARAGRAPH}\n\n${SECOND}`;
    const answer = extractLine(JSON.stringify({ page }), context);
    assert.ok('text' in answer && answer.text.includes(PARAGRAPH));
  });
});
