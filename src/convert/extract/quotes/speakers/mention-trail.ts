import type { Sex } from '../../../../names/sex-of-person.ts';
import type { ResolvedName } from '../../found-names.ts';
import type { QuotedRun } from '../runs/find-runs.ts';
import { firstOfLastSentence } from './first-of-last-sentence.ts';
import { isSubject } from './is-subject.ts';
import type { Source } from './source.ts';
import { sexesOf } from './sexes-of.ts';

/** Somebody where the text speaks of him outside of quotations, for pronouns to take up. */
interface Step {
  readonly start: number;
  readonly end: number;
  readonly source: Source;
}

/** People and sources in the order in which the text brings them in. */
export interface MentionTrail {
  /** Notes a speaker whom the text calls by something else than a name, so that "she" behind may mean him. */
  add(step: Step): void;
  /** Whom "he", "she" at an offset means; `undefined` where nobody fits. */
  bearerOf(pronoun: string, offset: number): Source | undefined;
  /** The last source of a kind that quotations before an offset have. */
  lastSource(offset: number, isWanted: (source: Source) => boolean): Source | undefined;
}

/** How far before a pronoun its bearer may stand, in UTF-16 units, and over how many others. */
const REACH = 1500;
const MOST_STEPS = 16;

/** The trail of a text: its people outside of its quoted runs to begin with, and speakers as they are added. */
export function mentionTrail(
  text: string,
  persons: readonly ResolvedName[],
  runs: readonly QuotedRun[],
): MentionTrail {
  const steps = outside(persons, runs).map(({ start, end, name }): Step => {
    const source = { class: 'named', certain: true, ...(name !== undefined && { name }) } as const;
    return { start, end, source };
  });
  const sexes = sexesOf(text, persons);
  const spoken: Step[] = [];
  const before = (offset: number): Step[] => {
    const count = countBefore(steps, offset);
    const named = steps.slice(Math.max(0, count - MOST_STEPS), count);
    return [...named, ...spoken.slice(-MOST_STEPS)]
      .filter(({ start }) => start < offset && offset - start < REACH)
      .sort((a, b) => a.start - b.start);
  };
  return {
    add: (step) => spoken.push(step),
    lastSource: (offset, isWanted) =>
      spoken.slice(-MOST_STEPS).findLast(({ start, source }) => start < offset && isWanted(source))
        ?.source,
    bearerOf: (pronoun, offset) => {
      const sex = SEX[pronoun];
      const fits = before(offset).filter(({ source }) => isOfSex(source, sex, sexes));
      const back = fits.toReversed();
      const recent = new Set(spoken.slice(-MOST_STEPS));
      const subject = back.find((step) => recent.has(step) || isSubject(text, step));
      const step = subject ?? firstOfLastSentence(text, back, offset);
      if (!step) return undefined;
      const isNear = subject !== undefined && offset - step.end < NEAR;
      const isAlone = fits.every(
        ({ source, end }) => source.name === step.source.name || end < offset - NEAR,
      );
      return {
        ...step.source,
        certain: isNear && (isAlone || recent.has(step)) && step.source.certain,
      };
    },
  };
}

/** Within so many UTF-16 units a pronoun has its bearer for certain, if nobody else fits. */
const NEAR = 600;

const SEX: Readonly<Record<string, Sex>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

function isOfSex({ name }: Source, sex: Sex | undefined, sexes: ReadonlyMap<string, Sex>): boolean {
  const own = name === undefined ? undefined : sexes.get(name);
  return sex === undefined || own === undefined || own === sex;
}

/** Those that no quotation holds. */
function outside(persons: readonly ResolvedName[], runs: readonly QuotedRun[]): ResolvedName[] {
  let next = 0;
  return persons.filter(({ start, end }) => {
    while (next < runs.length && (runs[next] as QuotedRun).end <= start) next += 1;
    const run = runs[next];
    return !run || end <= run.start || (start <= run.start && end >= run.end);
  });
}

function countBefore(steps: readonly Step[], offset: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as Step).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
