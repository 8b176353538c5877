import { checkContent } from '../check/check-content.ts';
import { printable } from '../files/printable.ts';
import { formatProblem, type Problem } from '../schema/problem.ts';

/** Prints every problem of the content, one a line. Exit status 1 where one is an error. */
export function runCheck(options: { content: string }): void {
  const { sound, problems } = checkContent(options.content);
  for (const problem of problems) console.log(printable(formatProblem(problem)));
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const errors = count('error');
  console.log(`Sound files: ${sound}. Errors: ${errors}. Warnings: ${count('warning')}.`);
  if (errors > 0) process.exitCode = 1;
}
