import { basename } from 'node:path';
import { join } from 'node:path';
import { goldFiles, readGold } from '../people/gold-texts.ts';

/** An article of the kit and the day on which it appeared. */
export interface DatedText {
  id: string;
  text: string;
  /** `2018-07-03`, or with the hour. */
  dct: string;
}

/** A TIMEX3 annotation as the kit's evaluator takes it. */
export interface TimexLike {
  start: number;
  end: number;
  type: string;
  value: string;
  mod?: string;
}

/** The files whose expressions are annotated; the rest are for dating. */
export function timexFiles(kits: string): string[] {
  return goldFiles(join(kits, 'dates/dev')).filter((file) => !isForDating(file));
}

/** The files of texts whose day of publication is to be inferred. */
export function datingFiles(kits: string): string[] {
  return goldFiles(join(kits, 'dates/dev')).filter(isForDating);
}

function isForDating(file: string): boolean {
  return basename(file).startsWith('dating-');
}

export function readDated(file: string): DatedText[] {
  return readGold(file) as DatedText[];
}

/** The day of a text; `undefined` where the gold data has none that is one. */
export function dayOf({ dct }: DatedText): string | undefined {
  return /^\d{4}-\d\d-\d\d/u.exec(dct)?.[0];
}
