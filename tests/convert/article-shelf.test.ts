import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { textBlock } from '../../src/convert/read/read-text-dump.ts';
import { ArticleShelf } from '../../src/convert/write/article-shelf.ts';
import { writeMdx } from '../../src/convert/write/write-mdx.ts';
import { articleSchema } from '../../src/schema/article.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'pressmark-shelf-'));
});
afterEach(() => rm(content, { recursive: true }));

/** Puts an article on the shelf as a run of convert would, and tells what became of it. */
async function put(title: string, text: string, file = 'a.txt'): Promise<string> {
  const sha256 = hash('sha256', title + text, 'hex');
  const article = articleSchema.parse({ title, source: { file, sha256 } });
  const shelf = await ArticleShelf.open(content);
  return (
    await shelf.put({ article, mdx: writeMdx(article, [textBlock(text, 1)]), provenance: '' })
  ).placement;
}

const at = (slug: string) => join(content, 'articles', `${slug}.mdx`);

describe('what an editor did is kept', () => {
  test('an article is written once and then left as it is', async () => {
    assert.equal(await put('Boats', 'One.'), 'new');
    assert.equal(await put('Boats', 'One.'), 'unchanged');
  });

  test('tags of an editor that convert has learned to give stay the editor’s', async () => {
    const tagged = async (tags: string[]) => {
      const source = { file: 'a.txt', sha256: '0'.repeat(64) };
      const article = articleSchema.parse({ title: 'Boats', tags, source });
      const mdx = writeMdx(article, [textBlock('One.', 1)]);
      const shelf = await ArticleShelf.open(content);
      return { mdx, put: await shelf.put({ article, mdx, provenance: '' }) };
    };
    await tagged(['rail']);
    await writeFile(at('boats'), (await readFile(at('boats'), 'utf8')).replace('rail', 'fishing'));
    assert.equal((await tagged(['fishing'])).put.placement, 'unchanged');
    assert.equal((await tagged(['weather'])).put.placement, 'edited');
    assert.match(await readFile(at('boats'), 'utf8'), /fishing/u);
  });

  test('nobody edited it: a better reading replaces it, under the same name', async () => {
    await put('Boats', 'One.');
    assert.equal(await put('Ferries', 'Two.'), 'changed');
    assert.deepEqual(await readdir(join(content, 'articles')), ['boats.mdx']);
    assert.match(await readFile(at('boats'), 'utf8'), /title: Ferries[\s\S]*Two\./u);
  });

  test('somebody edited it: it stays as it is, again and again', async () => {
    await put('Boats', 'One.');
    const edited = (await readFile(at('boats'), 'utf8')).replace('One.', 'Edited.');
    await writeFile(at('boats'), edited);
    assert.equal(await put('Boats', 'One.'), 'unchanged');
    assert.equal(await put('Boats', 'Two.'), 'edited');
    assert.equal(await put('Boats', 'Two.'), 'edited');
    assert.equal(await readFile(at('boats'), 'utf8'), edited);
  });

  test('somebody deleted it: it stays away', async () => {
    await put('Boats', 'One.');
    await rm(at('boats'));
    assert.equal(await put('Boats', 'One.'), 'deleted');
    assert.deepEqual(await readdir(join(content, 'articles')), []);
  });

  test('somebody renamed it: it is found under its new name', async () => {
    await put('Boats', 'One.');
    await rename(at('boats'), at('ships'));
    assert.equal(await put('Boats', 'Two.'), 'changed');
    assert.deepEqual(await readdir(join(content, 'articles')), ['ships.mdx']);
  });

  test('somebody broke its frontmatter: it is not written over', async () => {
    await put('Boats', 'One.');
    await writeFile(at('boats'), '---\ntitle: [\n---\nMine.\n');
    assert.equal(await put('Boats', 'Two.'), 'edited');
    assert.match(await readFile(at('boats'), 'utf8'), /Mine\./u);
  });

  test('somebody wrote an article of that name by hand: the new one takes another', async () => {
    await put('Other', 'One.', 'other.txt');
    await writeFile(at('boats'), '---\ntitle: Boats\n---\n\nBy hand.\n');
    assert.equal(await put('Boats', 'One.'), 'new');
    assert.deepEqual(await readdir(join(content, 'articles')), [
      'boats-2.mdx',
      'boats.mdx',
      'other.mdx',
    ]);
  });
});

test('a raw file that was renamed is still the same article', async () => {
  await put('Boats', 'One.', 'a.txt');
  assert.equal(await put('Boats', 'One.', 'b.txt'), 'changed');
  assert.deepEqual(await readdir(join(content, 'articles')), ['boats.mdx']);
});

test('two articles with the same headline are both kept', async () => {
  await put('Boats', 'One.', 'a.txt');
  await put('BOATS', 'Two.', 'b.txt');
  assert.deepEqual(await readdir(join(content, 'articles')), ['boats-2.mdx', 'boats.mdx']);
});

test('after a crash between article and base the next run finds everything in order', async () => {
  await put('Boats', 'One.');
  await rm(join(content, '.base'), { recursive: true });
  assert.equal(await put('Boats', 'One.'), 'unchanged');
  assert.deepEqual(await readdir(join(content, '.base')), ['boats.mdx']);
});

describe('articles of one file keep their places when others come before them', () => {
  /** An article of an export: headline, day, text. */
  type Document = [title: string, date: string, text: string];
  const QUAY: Document = ['Quay is mended', '2004-03-02', 'Masons mended the quay before winter.'];
  const SWANS: Document = ['Swans return', '2004-03-03', 'Eleven swans returned to the harbour.'];
  const BELLS: Document = ['Bells fall silent', '2004-03-04', 'Nobody rings the bells any more.'];

  /** Puts the articles of a file on the shelf in one run, and tells what became of them. */
  async function putAll(documents: readonly Document[]): Promise<string[]> {
    const shelf = await ArticleShelf.open(content);
    const sha256 = hash('sha256', JSON.stringify(documents), 'hex');
    const placed: string[] = [];
    for (const [index, [title, date, text]] of documents.entries()) {
      const source = { file: 'export.txt', part: index + 1, sha256 };
      const article = articleSchema.parse({ title, date, source });
      const mdx = writeMdx(article, [textBlock(text, 1)]);
      const { slug, placement } = await shelf.put({ article, mdx, provenance: '' });
      placed.push(`${slug} ${placement}`);
    }
    return placed;
  }

  test('a new one gets a file of its own, the others theirs', async () => {
    await putAll([QUAY, SWANS]);
    assert.deepEqual(await putAll([BELLS, QUAY, SWANS]), [
      'bells-fall-silent new',
      'quay-is-mended changed',
      'swans-return changed',
    ]);
    assert.match(await readFile(at('swans-return'), 'utf8'), /Eleven swans/u);
  });

  test('one that somebody edited or renamed is left alone and takes nobody else in', async () => {
    await putAll([QUAY, SWANS]);
    const edited = (await readFile(at('quay-is-mended'), 'utf8')).replace('Masons', 'Two masons');
    await writeFile(at('quay-is-mended'), edited);
    await rename(at('swans-return'), at('swans'));
    const again = ['bells-fall-silent new', 'quay-is-mended edited', 'swans changed'];
    assert.deepEqual(await putAll([BELLS, QUAY, SWANS]), again);
    assert.equal(await readFile(at('quay-is-mended'), 'utf8'), edited);
    await putAll([SWANS, BELLS, QUAY]);
    assert.equal(await readFile(at('quay-is-mended'), 'utf8'), edited);
    assert.match(await readFile(at('swans'), 'utf8'), /part: 1[\s\S]*Eleven swans/u);
  });

  test('one that somebody deleted stays away, under another number too', async () => {
    await putAll([QUAY, SWANS]);
    await rm(at('quay-is-mended'));
    assert.deepEqual(await putAll([BELLS, QUAY, SWANS]), [
      'bells-fall-silent new',
      'quay-is-mended deleted',
      'swans-return changed',
    ]);
  });

  test('a headline or a text that reads differently now is known by the rest', async () => {
    await putAll([QUAY, SWANS]);
    const [, date, text] = SWANS;
    assert.deepEqual(await putAll([BELLS, ['Eleven swans', date, text], QUAY]), [
      'bells-fall-silent new',
      'swans-return changed',
      'quay-is-mended changed',
    ]);
  });

  test('notices of the same name and day are told apart by their texts', async () => {
    const notices: Document[] = [
      'A ferry was named wrongly.',
      'The mayor’s age was misprinted.',
    ].map((text) => ['Correction', '2004-03-05', text]);
    await putAll(notices);
    assert.deepEqual(await putAll(notices.toReversed()), [
      'correction-2 changed',
      'correction changed',
    ]);
  });
});
