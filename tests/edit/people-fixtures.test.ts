import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, type TestContext, test } from 'node:test';
import { Command } from 'commander';
import { checkContent } from '../../src/check/check-content.ts';
import { declarePeople } from '../../src/commands/people.ts';
import { formatProblem } from '../../src/schema/problem.ts';

/**
 * A folder a case: `command.json` holds the words behind `people`, `content/` goes in, and `expected/` holds
 * the folder that must come out, with `output.txt`, what the command said. `UPDATE=1` writes what came out;
 * read it before you commit it. Missing expectations fail.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const scratch = await mkdtemp(join(tmpdir(), 'pressmark-edit-'));
after(() => rm(scratch, { recursive: true }));

describe('the commands on people do to each archive what is expected', async () => {
  for (const name of (await readdir(FIXTURES)).sort()) {
    test(name, async (context) => {
      const fixture = join(FIXTURES, name);
      const args = JSON.parse(await readFile(join(fixture, 'command.json'), 'utf8')) as string[];
      const content = join(scratch, name, 'content');
      await cp(join(fixture, 'content'), content, { recursive: true });
      const original = await readFiles(content);

      const dry =
        args[0] === 'list' ? undefined : await people(context, content, [...args, '--dry-run']);
      assert.deepEqual(await readFiles(content), original, 'a dry run writes nothing');
      const output = await people(context, content, args);
      if (dry !== undefined) assert.equal(linesOf(dry), linesOf(output), 'a dry run says the same');

      await writeFile(join(content, 'output.txt'), output);
      const expected = join(fixture, 'expected');
      if (process.env['UPDATE']) await replaceFiles(expected, content);
      assert.deepEqual(await readFiles(content), await readFiles(expected));
      const before = problemsOf(join(fixture, 'content'));
      const added = problemsOf(content).filter((problem) => !before.includes(problem));
      assert.deepEqual(added, [], 'no new problems');
    });
  }
});

/** Runs a command; what it says, with its exit status, the folder's path taken off. */
async function people({ mock }: TestContext, content: string, args: string[]): Promise<string> {
  const said: string[] = [];
  const say = (words: string) => said.push(words.replaceAll(dirname(content), '.'));
  const mocks = [mock.method(console, 'log', say), mock.method(console, 'error', say)];
  const program = new Command();
  declarePeople(program, ['--content <dir>', 'folder of the archive', content]);
  const words = args.map((word) => word.replace(/^content\//u, `${content}/`));
  await program.parseAsync(['people', ...words], { from: 'user' });
  for (const { mock } of mocks) mock.restore();
  said.push(`exit status ${process.exitCode ?? 0}`, '');
  process.exitCode = 0;
  return said.join('\n');
}

function problemsOf(content: string): string[] {
  const { problems } = checkContent(content);
  return problems.map((problem) => formatProblem(problem).replace(/^.*?content\//u, ''));
}

/** All but the last words, which say whether something was written. */
function linesOf(output: string): string {
  return output.replace(/^Files .*$/mu, '');
}

/** The text of every file below a folder by its path. */
async function readFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const texts = paths.map(async (path): Promise<[string, string]> => {
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')];
  });
  return Object.fromEntries(await Promise.all(texts));
}

async function replaceFiles(expected: string, content: string): Promise<void> {
  await rm(expected, { recursive: true, force: true });
  await cp(content, expected, { recursive: true });
}
