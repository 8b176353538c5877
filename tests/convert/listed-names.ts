import type { NameType, Tagger } from '../../src/names/tagger/tag-names.ts';

/** The names of the fixtures. How well names are found in texts at large is what the benchmarks measure. */
const NAMES: Record<NameType, string[]> = {
  person: [
    ...['Torvald Aasen', 'Aasen', 'Oskar Lund', 'Leocadia Brandt', 'Piet Verhoeven', 'Verhoeven'],
    ...[
      'Hedda Marlowe',
      'Marlowe',
      'Ivo Petrosyan',
      'Salome Quist',
      'Zoë Lefèvre',
      'Edwin Marchbanks',
      'Inés Quiroga',
      'Dorothea Finch',
    ],
  ],
  organization: ['The Messenger', 'Customs Quay Library'],
  place: ['Skellow', 'Garth', 'Pellmouth', 'Cape Farrow', 'Beacon Hill', 'Customs Quay', 'U.S.'],
};

/** A tagger that finds the listed names and no others, longest first. */
export const LISTED_NAMES: Tagger = {
  tag: (text) => {
    const rows = Object.entries(NAMES).flatMap(([type, names]) =>
      names.map((name) => ({ type: type as NameType, name })),
    );
    const longestFirst = rows.sort((a, b) => b.name.length - a.name.length);
    const pattern = new RegExp(longestFirst.map(({ name }) => RegExp.escape(name)).join('|'), 'gu');
    return [...text.matchAll(pattern)].map((match) => ({
      type: rows.find(({ name }) => name === match[0])?.type ?? 'person',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      margin: 1,
    }));
  },
};
