import { type Command, InvalidArgumentError } from 'commander';
import { type EditableArchive, readEditableArchive } from '../edit/editable-archive.ts';
import type { FileEdit } from '../edit/file-edit.ts';
import { formatPeople } from '../edit/people/format-people.ts';
import { listPeople } from '../edit/people/list-people.ts';
import { mergePeople } from '../edit/people/merge-people.ts';
import { renamePerson } from '../edit/people/rename-person.ts';
import { splitPerson } from '../edit/people/split-person.ts';
import { RefusedEdit } from '../edit/refused-edit.ts';
import { writeEdits } from '../edit/write-edits.ts';
import { printable } from '../files/printable.ts';
import { shownPath } from '../files/shown-path.ts';
import { line } from '../schema/fields.ts';
import { ContentError, formatProblem } from '../schema/problem.ts';

interface EditOptions {
  content: string;
  dryRun?: true;
}

/** Adds the commands on an archive's people; `content` is the option that names its folder. */
export function declarePeople(program: Command, content: readonly [string, string, string]): void {
  const people = program.command('people').description('who is who: merge, rename, split, list');
  editCommand(people, 'merge', 'two names are one person', content)
    .argument('<from>', 'name, alias or record that goes', personName)
    .argument('<into>', 'name, alias or record that stays', personName)
    .action((from: string, into: string, options: EditOptions) =>
      edit(options, (archive) => mergePeople(archive, from, into)),
    );
  editCommand(people, 'rename', 'another name for a person', content)
    .argument('<person>', 'name, alias or record', personName)
    .argument('<name>', 'what the archive is to call them', personName)
    .action((person: string, name: string, options: EditOptions) =>
      edit(options, (archive) => renamePerson(archive, person, name)),
    );
  editCommand(people, 'split', 'in some articles a person is another one', content)
    .argument('<person>', 'name, alias or record', personName)
    .argument('<articles...>', 'file names or paths of these articles')
    .requiredOption('--as <name>', 'the other person, as in "Kim Sung-soo (actor)"', personName)
    .action((person: string, articles: string[], options: EditOptions & { as: string }) =>
      edit(options, (archive) => splitPerson(archive, person, options.as, articles)),
    );
  people
    .command('list')
    .description('who is in the archive')
    .argument('[words...]', 'words that their names hold')
    .option('--json', 'as JSON')
    .option(...content)
    .action(runList);
}

function editCommand(
  people: Command,
  name: string,
  description: string,
  content: readonly [string, string, string],
): Command {
  return people
    .command(name)
    .description(description)
    .option('--dry-run', 'tell what would change and write nothing')
    .option(...content);
}

/** A name may hold anything that is printed, on one line. */
function personName(text: string): string {
  const name = line.safeParse(text.normalize('NFC'));
  if (name.success && !/[\p{Cc}\p{Cs}\p{Bidi_Control}\uFEFF]/u.test(name.data)) {
    return name.data;
  }
  throw new InvalidArgumentError('A name is one line of printed characters.');
}

/** Plans an edit, makes it, and tells it. Exit status 1 where it is refused or a file is in the way. */
async function edit(
  { content, dryRun }: EditOptions,
  plan: (archive: EditableArchive) => FileEdit[],
): Promise<void> {
  try {
    const edits = plan(readEditableArchive(content));
    if (dryRun) edits.forEach(tell);
    else await writeEdits(edits, tell);
    const wouldChange = `Files that would change: ${edits.length}. Nothing was written.`;
    console.log(dryRun ? wouldChange : `Files changed: ${edits.length}.`);
  } catch (error) {
    for (const message of messagesOf(error)) console.error(printable(message));
    process.exitCode = 1;
  }
}

function tell({ path, changes }: FileEdit): void {
  for (const change of changes) console.log(printable(`${shownPath(path)}: ${change}`));
}

/** What is to be told of trouble with content; anything else is thrown on. */
function messagesOf(error: unknown): string[] {
  if (error instanceof RefusedEdit) return [`Nothing was changed. ${error.message}`];
  if (!(error instanceof ContentError)) throw error;
  return [
    'Nothing was changed, as these files are in the way:',
    ...error.problems.map(formatProblem),
  ];
}

/** Lists people; files that cannot be read are told, and those in the others are listed. */
function runList(words: string[], { content, json }: { content: string; json?: true }): void {
  const archive = readEditableArchive(content);
  const people = listPeople(archive, words);
  console.log(json ? JSON.stringify(people, undefined, 2) : formatPeople(people));
  for (const problem of archive.broken.flatMap(({ problems }) => problems)) {
    console.error(printable(formatProblem(problem)));
    process.exitCode = 1;
  }
}
