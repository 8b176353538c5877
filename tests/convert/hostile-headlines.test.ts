import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanPage } from '../../src/convert/clean/clean-page.ts';
import { findRepeatedLines } from '../../src/convert/clean/repeated-lines.ts';
import { extractMetadata } from '../../src/convert/extract/extract-metadata.ts';
import type { Page } from '../../src/convert/page.ts';
import { readHtml } from '../../src/convert/read/read-html.ts';
import { readTextDump, textBlock } from '../../src/convert/read/read-text-dump.ts';
import { writeMdx } from '../../src/convert/write/write-mdx.ts';
import { unnamedArchive } from '../../src/files/read-settings.ts';
import { parseArticle } from '../../src/schema/parse-article.ts';
import { articleSchema } from '../../src/schema/article.ts';

const PARAGRAPHS = [
  'The printer of Hollow Cross set the headline as the editor had sent it, and went to bed without reading it again.',
  'Nobody noticed until the paper was read aloud at breakfast, when the whole table asked what the words were to mean.',
  'The editor has since explained that the line was a test of the new machine, which had passed it without complaint.',
];

/** What the page of an article converted from it is headed with. */
function headlineOf(page: Page): string | undefined {
  const cleaned = cleanPage(page, findRepeatedLines([]));
  const { title } = extractMetadata(cleaned, page.stated, unnamedArchive(), () => 0);
  const mdx = writeMdx(articleSchema.parse({ title }), [textBlock('Text.', 1)]);
  return parseArticle('a.mdx', mdx).data?.article.title;
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const HEADLINES = [
  '</script><script>document.title = 1</script>',
  ']]>',
  'null',
  'Using <canvas>',
  '{props.title}',
  'export const a = 1',
  'Why &amp; stands in our headlines',
  "'; DROP TABLE headlines; --",
  '---',
  '2024-01-01',
];

describe('a headline comes out as it was written', () => {
  for (const headline of HEADLINES) {
    const text = escapeHtml(headline);
    const body = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');

    test(`${headline} of a page's heading`, () => {
      const html = `<title>${text}</title><body><article><h1>${text}</h1>${body}</article>`;
      assert.equal(headlineOf(readHtml(html)), headline);
    });

    test(`${headline} of a page's head`, () => {
      const card = `<meta property="og:title" content="${escapeHtml(text)}">`;
      const json = JSON.stringify({ '@type': 'NewsArticle', headline: text });
      const script = `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`;
      const html = `<head><title>${text}</title>${card}${script}</head><body>${body}`;
      assert.equal(headlineOf(readHtml(html)), headline);
    });

    test(`${headline} of a text dump`, () => {
      const dump = [headline, 'By Ada Fenn', '3 May 2016', ...PARAGRAPHS].join('\n\n');
      assert.equal(headlineOf(readTextDump(dump)), headline);
    });
  }
});
