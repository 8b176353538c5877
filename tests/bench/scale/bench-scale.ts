import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateDumps } from './generate-dumps.ts';

const CLI = resolve(import.meta.dirname, '../../../src/cli.ts');

/** The tags of the project's own archive, so that articles get some. */
const TAGS = resolve(import.meta.dirname, '../../../content/tags');

/** Prints wall time, CPU time and peak memory of convert and build; arguments: numbers of articles. */
export async function benchScale(args: string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [500];
  console.log('articles  command           wall s   CPU s   peak MB');
  for (const size of sizes) await benchSize(size);
}

async function benchSize(articles: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-bench-'));
  const content = join(folder, 'content');
  try {
    await generateDumps(join(content, 'raw'), articles);
    await cp(TAGS, join(content, 'tags'), { recursive: true });
    await writeFile(
      join(content, 'archive.yaml'),
      'title: Bench\ndescription: Made-up articles.\n',
    );
    const build = ['build', '--content', content, '--out', join(folder, 'dist')];
    await measure(articles, 'convert', ['convert', '--content', content]);
    await measure(articles, 'convert again', ['convert', '--content', content]);
    await measure(articles, 'build', build);
    await measure(articles, 'build again', build);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a command and prints a row; the child itself says at its end what it used. */
async function measure(articles: number, name: string, args: string[]): Promise<void> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, CLI, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${errors}`);
  const wall = (performance.now() - begin) / 1000;
  const { cpu, memory } = JSON.parse(errors.trim().split('\n').at(-1) ?? '{}');
  const cells = [wall.toFixed(1), cpu.toFixed(1), memory.toFixed(0)];
  console.log(
    `${String(articles).padStart(8)}  ${name.padEnd(14)}${cells.map((c) => c.padStart(9)).join('')}`,
  );
}

/** A module that prints the process's own usage as the last line of its standard error. */
const USAGE = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }) + '\\n');
  });
`)}`;
