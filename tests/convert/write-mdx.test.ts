import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { normalizeText } from '../../src/convert/read/normalize-text.ts';
import { textBlock } from '../../src/convert/read/read-text-dump.ts';
import { writeMdx } from '../../src/convert/write/write-mdx.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { parseArticle } from '../../src/schema/parse-article.ts';

/** Pieces of text that mean something to Markdown, MDX, YAML or HTML. */
const HOSTILE = fc.constantFrom(
  ...[
    'import x from "y"',
    'export const a = 1',
    '+++',
    '---',
    '***',
    '```',
    '~~~',
    '# ',
    '> ',
    '- ',
  ],
  ...[
    '{',
    '}',
    '{process.exit()}',
    '<',
    '>',
    '<b>',
    '</',
    '<script>',
    '<!--',
    '-->',
    '&amp;',
    '&#65;',
  ],
  ...[
    '\\',
    '*',
    '_',
    '|',
    '| a | b |',
    '[',
    ']',
    '](javascript:x)',
    '![',
    '1. ',
    '1) ',
    '$',
    '`',
    '~',
  ],
  ...[
    'http://x.y',
    'a@b.co',
    'word',
    'Word',
    '김정은',
    '金正恩',
    '“',
    '”',
    '.',
    ':',
    ',',
    ' ',
    '  ',
  ],
);
const hostileLine = fc
  .array(fc.oneof(HOSTILE, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => normalizeText(pieces.join('')).replace(/\s+/gu, ' ').trim())
  .filter((line) => line !== '');

/** Node types that plain text must never turn into. */
const CODE = /^mdx|^(?:html|yaml|toml|code|inlineCode)$/u;

test('any text comes back from MDX as the same text, and none of it as code', () => {
  fc.assert(
    fc.property(fc.array(hostileLine, { minLength: 1, maxLength: 4 }), (lines) => {
      const body = lines.map((line, index) => textBlock(line, index));
      const mdx = writeMdx(articleSchema.parse({ title: 'T' }), body);
      const parsed = parseArticle('a.mdx', mdx);
      const tree = unified()
        .use(remarkParse)
        .use(remarkMdx)
        .parse(parsed.data?.body ?? '');
      assert.deepEqual(
        tree.children.map((node) => plainText(node)),
        lines,
      );
      assert.ok(!tree.children.some(holdsCode));
    }),
    { numRuns: 3000 },
  );
});

function holdsCode(node: RootContent): boolean {
  if (CODE.test(node.type)) return true;
  return 'children' in node && node.children.some(holdsCode);
}

test('any headline and name comes back from the frontmatter as it was', () => {
  const names = fc.uniqueArray(hostileLine, { maxLength: 4 });
  fc.assert(
    fc.property(hostileLine, names, (title, people) => {
      const mdx = writeMdx(articleSchema.parse({ title, people }), [textBlock('Text.', 1)]);
      const { article } = parseArticle('a.mdx', mdx).data ?? {};
      assert.deepEqual({ title: article?.title, people: article?.people }, { title, people });
    }),
    { numRuns: 3000 },
  );
});

for (const title of [
  '2024-01-01',
  'null',
  '---',
  'yes',
  '</script><script>',
  ']]>',
  '1e3',
  '- a',
  '~',
  '!x',
]) {
  test(`the headline ${title} stays text`, () => {
    const mdx = writeMdx(articleSchema.parse({ title }), [textBlock('Text.', 1)]);
    assert.equal(parseArticle('a.mdx', mdx).data?.article.title, title);
  });
}
