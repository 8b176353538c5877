import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../src/check/check-content.ts';
import { convertFolder } from '../../src/convert/convert-folder.ts';
import { readEditableArchive } from '../../src/edit/editable-archive.ts';
import { mergePeople } from '../../src/edit/people/merge-people.ts';
import { renamePerson } from '../../src/edit/people/rename-person.ts';
import { splitPerson } from '../../src/edit/people/split-person.ts';
import { writeEdits } from '../../src/edit/write-edits.ts';
import { LISTED_NAMES } from '../convert/listed-names.ts';

const scratch = await mkdtemp(join(tmpdir(), 'pressmark-convert-after-'));
after(() => rm(scratch, { recursive: true }));

/** A raw article about people; each is named once. */
function raw(title: string, ...people: string[]): string {
  const sentences = people.map((name) => `Later that day ${name} saw the harbour clock strike.`);
  return `${title}\n\nBy Ada Fenn\n\n${'The clock was wound again on Monday. '.repeat(5)}\n\n${sentences.join('\n\n')}\n`;
}

/** An archive of two articles that convert has written. */
async function archive(name: string): Promise<string> {
  const content = join(scratch, name);
  await mkdir(join(content, 'raw'), { recursive: true });
  await writeFile(join(content, 'raw/1.txt'), raw('Clock stops', 'Oskar Lund', 'Ivo Petrosyan'));
  await writeFile(join(content, 'raw/2.txt'), raw('Bell rings', 'Torvald Aasen', 'Oskar Lund'));
  await convert(content);
  assert.match((await articles(content))['clock-stops.mdx'] ?? '', /^people: .*Oskar Lund/mu);
  return content;
}

function convert(content: string) {
  return convertFolder({ content, inputs: [], tagger: LISTED_NAMES });
}

async function articles(content: string): Promise<Record<string, string>> {
  const folder = join(content, 'articles');
  const texts = (await readdir(folder)).map(async (name) => [
    name,
    await readFile(join(folder, name), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

/** Converts again, with a new article about Oskar Lund; the people whom that article lists. */
async function convertMore(content: string): Promise<string> {
  const edited = await articles(content);
  await writeFile(join(content, 'raw/3.txt'), raw('Hands turn', 'Oskar Lund'));
  await convert(content);
  const { 'hands-turn.mdx': added, ...others } = await articles(content);
  assert.deepEqual(others, edited, 'convert does not undo the edit');
  assert.deepEqual(checkContent(content).problems, [], 'check passes');
  return /^people: .*$/mu.exec(added ?? '')?.[0] ?? '';
}

const ignore = () => undefined;

test('convert keeps a merge, and obeys it in new articles', async () => {
  const content = await archive('merge');
  await writeEdits(
    mergePeople(readEditableArchive(content), 'Oskar Lund', 'Torvald Aasen'),
    ignore,
  );
  assert.equal(await convertMore(content), 'people: [Torvald Aasen]');
});

test('convert keeps another name, and obeys it in new articles', async () => {
  const content = await archive('rename');
  await writeEdits(renamePerson(readEditableArchive(content), 'Oskar Lund', 'Oscar Lundh'), ignore);
  assert.equal(await convertMore(content), 'people: [Oscar Lundh]');
});

test('convert keeps a split', async () => {
  const content = await archive('split');
  const split = splitPerson(readEditableArchive(content), 'Oskar Lund', 'Oskar Lund (mate)', [
    'clock-stops',
  ]);
  await writeEdits(split, ignore);
  await convertMore(content);
  const { 'clock-stops.mdx': text } = await articles(content);
  assert.match(text ?? '', /^people: \[Oskar Lund \(mate\), Ivo Petrosyan\]$/mu);
});
