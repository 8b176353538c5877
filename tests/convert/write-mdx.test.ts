import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { compileSync } from '@mdx-js/mdx';
import fc from 'fast-check';
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { mdxToJs, mdxToMdast } from 'satteri';
import type { Block, Photo } from '../../src/convert/page.ts';
import { photoNode } from '../../src/convert/photo-node.ts';
import { textBlock } from '../../src/convert/read/read-text-dump.ts';
import { personElement } from '../../src/convert/write/mark-people.ts';
import { writeMdx } from '../../src/convert/write/write-mdx.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { parseArticle } from '../../src/schema/parse-article.ts';
import { hostileLine } from './hostile-lines.ts';

/** What each property is tried with: the same cases on every run, and others, whose seed a failure tells. */
const SEEDS = { fixed: 20180612, fresh: Date.now() };

/** Blocks of an article; with the number of articles they make 50,000 and more. */
const BLOCKS = 20;
const ARTICLES = 1300;

/** A piece of a paragraph: words, and whom they mean where that is marked. */
interface Piece {
  words: string;
  person?: string;
}

const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ words: hostileLine }) },
  { weight: 1, arbitrary: fc.record({ words: hostileLine, person: hostileLine }) },
);

/** A block of an article: a paragraph in pieces, or a picture. */
type Sample = Piece[] | Required<Pick<Photo, 'caption' | 'credit'>>;

const sample: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 9, arbitrary: fc.array(piece, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ caption: hostileLine, credit: hostileLine }) },
);
const samples = fc.array(sample, { minLength: BLOCKS, maxLength: BLOCKS });

for (const [name, seed] of Object.entries(SEEDS)) {
  test(`any text comes back from MDX as the same text, and nothing of it is code (${name} seed)`, () => {
    fc.assert(
      fc.property(samples, (article) => {
        const mdx = writeMdx(articleSchema.parse({ title: 'T' }), article.map(blockOf));
        const { body = '' } = parseArticle('a.mdx', mdx).data ?? {};
        const expected = article.map(shown);
        assert.deepEqual(readByMdxJs(body), expected, body);
        assert.deepEqual(readBySatteri(body), expected, body);
      }),
      { seed, numRuns: ARTICLES },
    );
  });
}

function blockOf(block: Sample): Block {
  return { ...textBlock('', 1), node: 'caption' in block ? photoNode(block) : paragraphOf(block) };
}

function paragraphOf(pieces: Piece[]): Paragraph {
  const children = pieces.map(({ words, person }, index): PhrasingContent => {
    if (person !== undefined) return personElement(person, words);
    return { type: 'text', value: index === 0 ? words : ` ${words}` };
  });
  return { type: 'paragraph', children };
}

/** A block as the readings below show it; a paragraph of marked names alone is bare. */
function shown(block: Sample): string {
  if ('caption' in block) return `⟦Photo ${block.caption} ${block.credit}⟧⟦⟧`;
  const isBare = block.every(({ person }) => person !== undefined);
  return block
    .map(({ words, person }, index) => {
      if (person !== undefined) return isBare ? words : `⟦Person ${person}⟧${words}⟦⟧`;
      return index === 0 ? words : ` ${words}`;
    })
    .join('');
}

/** The blocks of a body as MDX's own compiler reads them; throws where it does not compile. */
function readByMdxJs(body: string): string[] {
  const trees: Root[] = [];
  const keep = () => (tree: Root) => {
    trees.push(structuredClone(tree));
  };
  compileSync(body, { remarkPlugins: [remarkGfm, keep] });
  return (trees[0]?.children ?? []).map(readNode);
}

/** The same as the compiler reads them that Astro has. */
function readBySatteri(body: string): string[] {
  mdxToJs(body);
  return (mdxToMdast(body, { features: { math: false } }) as Root).children.map(readNode);
}

/** A node's text; elements with their attributes, and any other markup by its kind. */
function readNode(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(readNode).join('') : '';
  if (node.type === 'paragraph' || isItsOwnAddress(node, inside)) return inside;
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const values = node.attributes.map(({ value }) => String(value));
    return `⟦${[node.name, ...values].join(' ')}⟧${inside}⟦⟧`;
  }
  return `<${node.type}>${inside}</${node.type}>`;
}

/** `www.x.org` in a text is a link to there, with both compilers; the words are the same. */
function isItsOwnAddress(node: Nodes, words: string): boolean {
  if (node.type !== 'link') return false;
  return ['', 'http://', 'mailto:'].some((scheme) => node.url === scheme + words);
}

interface Frontmatter {
  frontmatter: Record<string, unknown>;
}

/** The reader of frontmatter that Astro itself uses, which is a package of its. */
const { parseFrontmatter }: { parseFrontmatter: (source: string) => Frontmatter } = await import(
  createRequire(import.meta.resolve('astro')).resolve('@astrojs/internal-helpers/frontmatter')
);

/** Strings of an article; with the number of articles they make 20,000 and more. */
const STRINGS = 20;
const FRONTMATTERS = 600;

for (const [name, seed] of Object.entries(SEEDS)) {
  test(`any headline and name comes back from the frontmatter as it was (${name} seed)`, () => {
    const strings = fc.uniqueArray(hostileLine, { minLength: STRINGS, maxLength: STRINGS });
    fc.assert(
      fc.property(strings, ([title, publication, author = '', ...people]) => {
        const fields = { title, publication, authors: [{ name: author }], people };
        const mdx = writeMdx(articleSchema.parse(fields), [textBlock('Text.', 1)]);
        assert.deepEqual(parseFrontmatter(mdx).frontmatter, { ...fields, language: 'en' });
        const { article } = parseArticle('a.mdx', mdx).data ?? {};
        assert.deepEqual(article, articleSchema.parse(fields));
      }),
      { seed, numRuns: FRONTMATTERS },
    );
  });
}

describe('a headline stays text', () => {
  const titles = [
    '2024-01-01',
    'null',
    '---',
    'yes',
    '</script><script>',
    ']]>',
    '1e3',
    '- a',
    '~',
  ];
  for (const title of [...titles, '!x', '+++', '*a', '&a', '0x1F', 'a: b', 'a #b', '"', "'"]) {
    test(title, () => {
      const mdx = writeMdx(articleSchema.parse({ title }), [textBlock('Text.', 1)]);
      assert.equal(parseArticle('a.mdx', mdx).data?.article.title, title);
      assert.equal(parseFrontmatter(mdx).frontmatter['title'], title);
    });
  }
});
