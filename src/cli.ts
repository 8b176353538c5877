import { existsSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { runBuild, runDev, runPreview, runStart } from './commands/site.ts';
import { runCheck } from './commands/check.ts';
import { runConvert } from './commands/convert.ts';
import { runExtract } from './commands/extract.ts';
import { declarePeople } from './commands/people.ts';
import { describeFileError } from './files/describe-file-error.ts';
import { printable } from './files/printable.ts';

/** Exit status of a call that makes no sense, as opposed to work that could not be done (1). */
const WRONG_CALL = 2;

const content = ['--content <dir>', 'folder of the archive', 'content'] as const;

/** Runs a command line; sets the exit status. */
async function main(args: string[]): Promise<void> {
  const program = new Command('pressmark')
    .description('Turns raw news articles into a static archive.')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(linesPrintable(text)) });
  program
    .command('convert')
    .description('raw articles → content/articles/*.mdx')
    .argument('[paths...]', 'files and folders; none: everything in <content>/raw')
    .option(...content)
    .action(runConvert);
  program
    .command('check')
    .description('every content file against its schema and the safe subset')
    .option(...content)
    .action(runCheck);
  program
    .command('extract')
    .description('JSON Lines in, JSON Lines out: the converter as a filter')
    .option(...content)
    .action(runExtract);
  declarePeople(program, content);
  siteCommand(program, 'start', 'convert, build and serve').action(runStart);
  siteCommand(program, 'build', 'the static site').action(runBuild);
  siteCommand(program, 'dev', 'live editing').action(runDev);
  siteCommand(program, 'preview', 'serve the built site').action(runPreview);
  program.hook('preAction', requireContent);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitStatus(error);
  }
}

/** A wrong call is told in the caller's own words, which may be anything. */
function linesPrintable(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** A command that works on an archive needs one; `convert FILE` begins a new one, `extract` does without. */
function requireContent(program: Command, command: Command): void {
  const { content } = command.opts<{ content: string }>();
  const isNew = command.name() === 'convert' && command.args.length > 0;
  const isFree = command.name() === 'extract' || isNew;
  if (isFree || existsSync(content)) return;
  program.error(`error: there is no folder ${content}; name the archive's with --content`);
}

/** A wrong call has been told by then; trouble with files is told in a line; anything else is a bug. */
function exitStatus(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_CALL;
  if (!(error instanceof Error && 'code' in error && 'path' in error)) throw error;
  console.error(`${printable(String(error.path))} ${describeFileError(error)}.`);
  return 1;
}

/** A command that takes what a built site depends on. */
function siteCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option(...content)
    .option('--out <dir>', 'folder of the built site', 'dist')
    .option('--site <url>', 'address at which the site will be, such as https://example.org', site)
    .option('--base <path>', 'path at which the site will be, such as /archive/', base)
    .option('--port <number>', 'port to serve at', port);
}

function site(text: string): string {
  if (/^https?:\/\//u.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('It must be an address such as https://example.org.');
}

/** A path from the root of the host, with a slash at both ends. */
function base(text: string): string {
  const path = `/${text}/`.replace(/\/+/gu, '/');
  if (!/:|\.\.|[?#\\]/u.test(text)) return path;
  throw new InvalidArgumentError('It must be a path such as /archive/.');
}

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError('It must be a number below 65536.');
}

await main(process.argv.slice(2));
