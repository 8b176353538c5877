import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseOfMdx } from '../../src/files/prose-of-mdx.ts';

test('an article’s words without captions, elements, link targets and escapes', () => {
  const body = [
    '<Photo caption="The harbour." credit="A. Nobody" />',
    'On <time datetime="2018-05-17">Thursday</time> <Said by="Ann Lee">“It \\*will\\* do”</Said>, she said.',
    '## A [new](https://example.org/a_b) *quay*',
    '- one &lt; two',
  ].join('\n\n');
  assert.deepEqual(proseOfMdx(body), [
    'On Thursday “It will do”, she said.',
    'A new quay',
    'one   two',
  ]);
});
