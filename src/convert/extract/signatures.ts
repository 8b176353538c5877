import type { Author } from '../../schema/article.ts';
import type { ClassifiedBlock } from '../clean/classify-block.ts';
import { besideDate } from '../notation/date-line.ts';
import { houseOf } from '../notation/house-name.ts';
import { readInitials } from '../notation/initials.ts';

/** The house that signs in place of a person on the first of the lines that names one. */
export function houseIn(lines: readonly ClassifiedBlock[]): Author[] | undefined {
  const houses = lines
    .filter(({ kind }) => kind !== 'prose' && kind !== 'caption')
    .map(({ kind, text }) => houseOf(kind === 'date' ? (besideDate(text) ?? []).join(' ') : text));
  const name = houses.find((house) => house !== undefined);
  return name === undefined ? undefined : [{ name }];
}

/** The initials with which papers sign below the text. */
export function initialsIn(lines: readonly ClassifiedBlock[]): Author[] | undefined {
  return lines.map(({ text }) => readInitials(text)).find((authors) => authors !== undefined);
}
