import { checkContent } from '../check/check-content.ts';
import { printable } from '../files/printable.ts';
import { formatProblem } from '../schema/problem.ts';

/** Prints every problem of the content, one a line. Exit status 1 where one is an error. */
export function runCheck(options: { content: string }): void {
  const { sound, problems } = checkContent(options.content);
  for (const problem of problems) console.log(printable(formatProblem(problem)));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  console.log(`Sound files: ${sound}. Errors: ${errors}. Warnings: ${warnings}.`);
  if (errors > 0) process.exitCode = 1;
}
