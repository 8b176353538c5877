/** A mistake in a content file, placed so that an editor can jump to it. */
export interface Problem {
  /** Path as the user would type it, relative to the working directory where it lies below it. */
  file: string;
  /** 1-based; absent where the file as a whole is meant. */
  line?: number;
  /** 1-based; absent where the line as a whole is meant. */
  column?: number;
  /** An error stops the build; a warning may be a mistake; information is only worth knowing. */
  severity: 'error' | 'warning' | 'information';
  /** What is wrong and what to do, in one sentence or two. */
  message: string;
  /** Stable identifier of the rule that was broken, such as `unknown-key`. */
  rule: string;
}

/** Prints a problem as `file:line:column severity message rule`, the form that editors link. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined);
  return `${place.join(':')} ${problem.severity} ${problem.message} ${problem.rule}`;
}

/** Thrown where work cannot go on because content files are wrong; carries every problem found. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
