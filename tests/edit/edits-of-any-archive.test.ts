import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '../../src/check/check-content.ts';
import { readEditableArchive } from '../../src/edit/editable-archive.ts';
import { knownPeople } from '../../src/edit/people/known-people.ts';
import { mergePeople } from '../../src/edit/people/merge-people.ts';
import { renamePerson } from '../../src/edit/people/rename-person.ts';
import { writeEdits } from '../../src/edit/write-edits.ts';

const scratch = await mkdtemp(join(tmpdir(), 'pressmark-any-'));
after(() => rm(scratch, { recursive: true }));

/** Names that are hard to write, or alike. */
const NAMES = [
  'Kim Jong-un',
  'Lee Min-ho',
  "Ann O'Hara",
  'Bo "the Oar" Lind: II',
  '__proto__',
  'true',
  '김정은',
  '# Al, [Lind] & {co}',
];

const names = fc.subarray(NAMES, { minLength: 1 });
const articles = fc.array(
  fc.record({
    people: names,
    block: fc.boolean(),
    windows: fc.boolean(),
    said: fc.option(fc.constantFrom(...NAMES)),
  }),
  { minLength: 1, maxLength: 4 },
);
const records = fc.subarray(NAMES.map((name, index) => ({ name, slug: `record-${index}` })));

interface Draft {
  people: string[];
  block: boolean;
  windows: boolean;
  said: string | null;
}

function textOf({ people, block, windows, said }: Draft): string {
  const quoted = people.map((name) => JSON.stringify(name));
  const list = block
    ? quoted.map((name, index) => `\n  # before ${index}\n  - ${name} # beside ${index}`).join('')
    : ` [ ${quoted.join(' ,')} ] # beside 0`;
  const by = said?.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const body = by === undefined ? 'The ferry left.' : `<Said by="${by}">“Off.”</Said>`;
  const text = `---\n# top\ntitle:   'A ferry'\npeople:${list}\nlanguage: "en"\n---\n\n${body}  \n\n\n`;
  return windows ? text.replaceAll('\n', '\r\n') : text;
}

let count = 0;

async function contentOf(
  drafts: Draft[],
  people: { name: string; slug: string }[],
): Promise<string> {
  count += 1;
  const folder = join(scratch, String(count));
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'people'));
  await writeFile(join(folder, 'archive.yaml'), 'title: A\ndescription: B\n');
  for (const [index, draft] of drafts.entries()) {
    await writeFile(join(folder, `articles/a${index}.mdx`), textOf(draft));
  }
  for (const { name, slug } of people) {
    const text = `# of ${slug}\nname: ${JSON.stringify(name)} # name\n`;
    await writeFile(join(folder, `people/${slug}.yaml`), text);
  }
  return folder;
}

const property = async (
  drafts: Draft[],
  people: { name: string; slug: string }[],
  toName: string,
  isMerge: boolean,
) => {
  const folder = await contentOf(drafts, people);
  const archive = readEditableArchive(folder);
  const from = drafts[0]?.people[0] ?? '';
  const known = knownPeople(archive);
  const isKnown = known.find(toName) !== undefined;
  fc.pre(from !== toName && isKnown === isMerge);
  const edit = isMerge ? mergePeople : renamePerson;
  await writeEdits(edit(archive, from, toName), () => undefined);

  const after = readEditableArchive(folder);
  assert.deepEqual(checkContent(folder).problems, [], 'check passes');
  for (const [index, { article, source }] of after.articles.entries()) {
    const draft = drafts[index];
    assert.ok(draft);
    const expected = new Set(draft.people.map((name) => (name === from ? toName : name)));
    assert.deepEqual(article.people, [...expected], 'each is listed once, in the old order');
    const isConcerned = draft.people.includes(from) || draft.said === from;
    if (!isConcerned) assert.equal(source, textOf(draft), 'other articles stay as they are');
    for (const comment of textOf(draft).match(/# (?:top|before \d|beside \d)/gu) ?? []) {
      assert.ok(source.includes(comment), `${comment} survives`);
    }
    assert.equal(source.includes('\r\n'), draft.windows, 'line ends stay');
  }
  const found = knownPeople(after);
  assert.equal(found.find(from)?.name, toName, 'the old name means the new one');
  const recordOfOld = people.find(({ name }) => name === from);
  if (isMerge && recordOfOld) {
    const text = await readFile(join(folder, `people/${recordOfOld.slug}.yaml`), 'utf8');
    assert.match(text, /# of [\s\S]* # name\nmergedInto: /u);
  }
};

test('of any archive, a merge or another name changes what it should and nothing else', async () => {
  const toNames = fc.constantFrom(...NAMES);
  await fc.assert(fc.asyncProperty(articles, records, toNames, fc.boolean(), property), {
    numRuns: 60,
  });
});
