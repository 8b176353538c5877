import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { learnTags } from '../../src/convert/extract/tags/learned/learn-tags.ts';
import { scoreTags } from '../../src/convert/extract/tags/learned/score-tags.ts';
import {
  type TaggedArticle,
  trainTags,
} from '../../src/convert/extract/tags/learned/train-tags.ts';
import { hasEditorsTags } from '../../src/convert/write/tags-by-editor.ts';

/** What an archive of a harbour town writes about, with the tag that its editors give it. */
const SUBJECTS: readonly [tag: string, headline: string, text: string][] = [
  ['fishing', 'Trawlers bring in the herring', 'The trawlers landed herring at the quay.'],
  ['schools', 'Pupils get a new classroom', 'Pupils and teachers moved into the classroom.'],
  ['rail', 'Night train comes back', 'The night train stops at the station again.'],
];

/** So many articles, each of one subject, with a few words of its own. */
function articles(number: number): TaggedArticle[] {
  return Array.from({ length: number }, (_, i) => {
    const [tag, headline, text] = SUBJECTS[i % SUBJECTS.length] ?? ['', '', ''];
    const paragraphs = [text, `On day ${i} the town of Quayside ${WEATHER[i % 4]}.`];
    return { text: { headline, paragraphs }, tags: [tag] };
  });
}

const WEATHER = ['lay in fog', 'had rain', 'saw the sun', 'heard thunder'];

const NEXT = {
  headline: 'Storm keeps the fleet in',
  paragraphs: ['No trawlers went out for herring, and the quay was empty.'],
};

function bestOf(model: ReturnType<typeof trainTags>, text = NEXT) {
  assert.ok(model);
  const above = [...scoreTags(text, model)].filter(([, { score }]) => score >= 0.5);
  return above.map(([tag]) => tag);
}

describe('learning from tagged articles', () => {
  test('the next article gets the tag that its editors would give it, and the words that told', () => {
    const model = trainTags(articles(60));
    assert.deepEqual(bestOf(model), ['fishing']);
    assert.ok(model);
    const words = scoreTags(NEXT, model).get('fishing')?.words.join(' ') ?? '';
    assert.match(words, /trawlers/u);
    assert.match(words, /herring/u);
    assert.doesNotMatch(words, /storm|empty/u);
  });

  test('an article on nothing that was tagged gets no tag', () => {
    const other = { headline: 'Choir sings', paragraphs: ['A choir sang motets in the hall.'] };
    assert.deepEqual(bestOf(trainTags(articles(60)), other), []);
    assert.deepEqual(bestOf(trainTags(articles(60)), { headline: '', paragraphs: [''] }), []);
  });

  test('the same articles teach the same', () => {
    assert.deepEqual(trainTags(articles(60)), trainTags(articles(60)));
  });

  test('few articles teach nothing, and a tag of few articles is not learned', () => {
    assert.equal(trainTags(articles(12)), undefined);
    const rare = { text: NEXT, tags: ['storms', 'fishing'] };
    assert.deepEqual(trainTags([...articles(60), rare])?.tags, ['fishing', 'rail', 'schools']);
  });

  test('words that mean something to the program are words', () => {
    const paragraphs = ['The constructor of __proto__ has toString and valueOf.'];
    const odd = articles(60).map(({ text, tags }) => ({
      text: { ...text, paragraphs: [...text.paragraphs, ...paragraphs] },
      tags: [...tags, 'constructor'],
    }));
    assert.deepEqual(bestOf(trainTags(odd), { headline: '', paragraphs }), ['constructor']);
  });
});

describe('what of an archive teaches', () => {
  let scratch: string;
  let content: string;
  let cache: string;
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'pressmark-tags-'));
    [content, cache] = [join(scratch, 'content'), join(scratch, 'cache')];
    await mkdir(join(content, 'articles'), { recursive: true });
    await mkdir(join(content, '.base'));
  });
  after(() => rm(scratch, { recursive: true }));

  async function writeArchive(baseTags: (tags: readonly string[]) => readonly string[]) {
    for (const [i, { text, tags }] of articles(60).entries()) {
      const file = (own: readonly string[]) => mdx(text.headline, own, text.paragraphs, `${i}.txt`);
      await writeFile(join(content, 'articles', `no-${i}.mdx`), file(tags));
      // An editor has given the file another name.
      await writeFile(join(content, '.base', `old-${i}.mdx`), file(baseTags(tags)));
    }
  }

  test('tags that convert chose do not', async () => {
    await writeArchive((tags) => tags);
    assert.equal(await learnTags(content, cache), undefined);
  });

  test('tags that an editor changed do; what was learned is kept until they change again', async () => {
    await writeArchive(() => ['weather']);
    const model = await learnTags(content, cache);
    assert.deepEqual(bestOf(model), ['fishing']);
    assert.deepEqual(await learnTags(content, cache), model);
    const [name = ''] = await readdir(cache);
    await writeFile(join(cache, name), 'torn');
    assert.deepEqual(await learnTags(content, cache), model);
    await writeArchive((tags) => tags);
    assert.equal(await learnTags(content, cache), undefined);
  });
});

function mdx(
  title: string,
  tags: readonly string[],
  paragraphs: readonly string[] = [],
  file = 'a.txt',
  review = '',
): string {
  const source = `source: { file: ${file}, sha256: "${'0'.repeat(64)}" }`;
  const head = `title: ${title}\ntags: [${tags.join(', ')}]\nreview: [${review}]\n${source}`;
  return `---\n${head}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

test('an editor answers for tags that were changed or confirmed, or that came with the article', () => {
  const machine = mdx('Boats', ['fishing'], [], 'a.txt', 'date, tags/fishing');
  assert.equal(hasEditorsTags(machine, machine), false);
  assert.equal(
    hasEditorsTags(mdx('Ships', ['fishing'], [], 'a.txt', 'tags/fishing'), machine),
    false,
  );
  assert.equal(hasEditorsTags(mdx('Boats', ['fishing', 'rail']), machine), true);
  assert.equal(hasEditorsTags(mdx('Boats', ['fishing'], [], 'a.txt', 'date'), machine), true);
  assert.equal(hasEditorsTags(mdx('Boats', ['fishing']), undefined), true);
  assert.equal(hasEditorsTags(mdx('Boats', []), undefined), false);
  assert.equal(hasEditorsTags('no frontmatter', undefined), false);
});
