import type { Meaning } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { modOf, sideOf, yearOf, yearOrSide } from './readers.ts';

const QUARTER_NAME =
  '(<quarter:ordinalWord> | <quarter:ordinalNumber>) (fiscal)? <-:hyphen>? quarter';

/** Seasons, quarters and halves of a year. */
export const SEASONS_AND_QUARTERS: readonly DateRule[] = [
  // the summer of 2018; late spring 2018; winter nineteen ninety-six
  { pattern: '{part}? the? <season> (of)? <-:comma>? {year}', read: season },
  // last summer; this coming fall; early next spring
  { pattern: '{part}? (this (?= <-:side>))? the? <side> <season>', read: season },
  // the summer; in summer; the end of winter
  { pattern: '{part}? the (?= summer | winter | autumn) <season> (?! of)', read: season },
  {
    pattern:
      '(?<= in | by | during | since | until | late | early | mid | through | of | next | <-:part> <-:hyphen>) {part}? (?= summer | winter | autumn) <season>',
    read: season,
  },
  // the third quarter of 2018; fiscal first quarter; its fourth-quarter
  {
    pattern: `({part})? (the | its | a | their | our)? fiscal? ${QUARTER_NAME} (<-:comma>? (of | in)? fiscal? {year} | of? (the (?=<-:side>))? <yearSide:side> year)?`,
    read: quarter,
  },
  { pattern: `<yearSide:side> year <-:apostrophe> s ${QUARTER_NAME}`, read: quarter },
  { pattern: `the? {year} (<-:apostrophe> s)? fiscal? ${QUARTER_NAME}`, read: quarter },
  // Q3; Q3 2018
  { pattern: 'q <quarterNumber> (<-:comma>? of? {year})?', read: quarter },
  // the first half of 2018; the second half of last year
  {
    pattern:
      'the? (<half:ordinalWord> | last | latter) half (of)? ({year} | (the | <yearSide:side>) year)',
    read: half,
  },
  // the quarter; the latest quarter; the latest period; this quarter
  {
    pattern:
      '(the | this) (latest | current | just <-:hyphen>? ended)? (quarter | (?<= latest) period)',
    read: latest,
  },
];

function season(match: PatternMatch): Meaning {
  return {
    kind: 'season',
    season: String(match.value('season')),
    year: yearOf(match),
    side: sideOf(match),
    mod: modOf(match),
  };
}

function quarter(match: PatternMatch): Meaning | undefined {
  const number =
    match.number('quarter', 'ordinalWord') ??
    Number.parseInt(match.text('quarter') || match.text('quarterNumber'), 10);
  if (number < 1 || number > 4) return undefined;
  return { kind: 'quarter', name: `Q${number}`, year: yearOrSide(match), mod: modOf(match) };
}

function half(match: PatternMatch): Meaning | undefined {
  const number = match.has('half') ? (match.number('half', 'ordinalWord') ?? 3) : 2;
  if (number > 2) return undefined;
  return { kind: 'quarter', name: `H${number}`, year: yearOrSide(match) ?? 'this' };
}

function latest(match: PatternMatch): Meaning {
  const side = /current|this/u.test(match.whole) ? 0 : -1;
  const otherwise: Meaning = { kind: 'shift', unit: 'Q', count: side, from: 'publication' };
  return side === 0 ? otherwise : { kind: 'latestQuarter', years: 0, otherwise };
}
