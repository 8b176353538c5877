import { basename } from 'node:path';
import { inferPublication } from '../../../src/convert/extract/dates/publication/infer-publication.ts';
import { percent, type Table } from '../people/print-table.ts';
import { datingFiles, dayOf, readDated } from './gold-times.ts';

/** Whether the days that were inferred hold the true one, and how many they are. */
interface Answer {
  isYearKnown: boolean;
  holds: boolean;
  width: number;
}

/** Of texts alone: how many are bounded, how often the bounds hold the true day, and their median width. */
export function measureDating(kits: string): Table {
  const rows = datingFiles(kits).flatMap((file) => {
    const texts = readDated(file);
    const answers = texts.flatMap((text) => answerOf(inferPublication(text.text, []), dayOf(text)));
    return [true, false].map((isYearKnown) => {
      const some = answers.filter((answer) => answer.isYearKnown === isYearKnown);
      const held = some.filter(({ holds }) => holds).length;
      const widths = some.map(({ width }) => width).sort((a, b) => a - b);
      return [
        `${basename(file, '.jsonl')}, ${isYearKnown ? 'with' : 'without'} the year`,
        `${some.length} of ${texts.length}`,
        some.length > 0 ? percent(held / some.length) : '-',
        String(widths[widths.length >> 1] ?? '-'),
      ];
    });
  });
  return [['day of publication', 'answered', 'holds the day %', 'median days'], ...rows];
}

function answerOf(inferred: string | undefined, day: string | undefined): Answer[] {
  if (inferred === undefined || day === undefined) return [];
  const isYearKnown = !inferred.startsWith('XXXX');
  const [from = '', to = from] = inferred.replace(/[~X]/gu, '').split('/');
  const known = isYearKnown ? day : day.slice(4);
  const holds = from <= to ? known >= from && known <= to : known >= from || known <= to;
  const date = (end: string) => Date.parse(isYearKnown ? end : `2001${end}`) / 86_400_000;
  const width = date(to) - date(from) + 1;
  return [{ isYearKnown, holds, width: width > 0 ? width : width + 365 }];
}
