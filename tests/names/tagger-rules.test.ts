import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../src/names/tagger/analyse.ts';
import { LISTED, packGazetteers, unpackGazetteers } from '../../src/names/tagger/gazetteers.ts';
import type { NameType, TokenRange } from '../../src/names/tagger/labels.ts';
import { applyNameRules } from '../../src/names/tagger/name-rules.ts';
import { WordBook } from '../../src/names/tagger/words.ts';

const book = new WordBook(
  unpackGazetteers(
    packGazetteers(
      new Map([
        ['japan', LISTED.country],
        ['seoul', LISTED.bigCity],
        ['frank', LISTED.givenName],
        ['iraqi', LISTED.demonym],
        ['state', LISTED.ordinaryWord],
      ]),
    ),
  ),
);

const TYPES: Record<string, NameType> = { P: 'person', O: 'organization', L: 'place' };

/** Takes a text in which names stand as "[P Anna Smith]" and gives what the rules make of them, in the same way. */
function rule(marked: string): string {
  const names: { type: NameType; start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = /^\[([POL]) (.*)\]$/.exec(part);
    const plain = name ? (name[2] as string) : part;
    const type = name ? TYPES[name[1] as string] : undefined;
    if (type) names.push({ type, start: text.length, end: text.length + plain.length });
    text += plain;
  }
  const analysis = analyse(text, book);
  const { starts, ends } = analysis.tokens;
  const ranges = names.map(({ type, start, end }): TokenRange => ({
    type,
    from: starts.indexOf(start),
    to: ends.indexOf(end) + 1,
  }));
  let ruled = '';
  let at = 0;
  for (const { type, from, to } of applyNameRules(ranges, analysis, book)) {
    const letter = type === 'organization' ? 'O' : type === 'person' ? 'P' : 'L';
    const [start, end] = [starts[from] as number, ends[to - 1] as number];
    ruled += `${text.slice(at, start)}[${letter} ${text.slice(start, end)}]`;
    at = end;
  }
  return ruled + text.slice(at);
}

const CASES: readonly (readonly [string, string, string])[] = [
  [
    'a title within a name belongs to it, one before it does not',
    'Then [P President Hassan Sheikh Mohamud] spoke.',
    'Then President [P Hassan Sheikh Mohamud] spoke.',
  ],
  [
    'what is left of an office stands outside',
    'Secretary [P of State Frank Lowell] spoke.',
    'Secretary of State [P Frank Lowell] spoke.',
  ],
  [
    'what stands behind an office is a person, whatever it was taken for',
    'Then [O Indonesian Energy Minister Subroto] met [L Gen Prayut].',
    'Then Indonesian Energy Minister [P Subroto] met Gen [P Prayut].',
  ],
  [
    'a people stands outside of a person',
    'Then [P Iraqi Muntazer Ali] won.',
    'Then Iraqi [P Muntazer Ali] won.',
  ],
  [
    'a nickname joins the names around it',
    'Then [P Joaquín] “El Chapo” [P Guzmán] fled.',
    'Then [P Joaquín “El Chapo” Guzmán] fled.',
  ],
  [
    'quotation marks between two sentences join nothing',
    '“It is late,” said [P Anna]. “Go on,” [P Berta] said.',
    '“It is late,” said [P Anna]. “Go on,” [P Berta] said.',
  ],
  [
    'two persons joined by a sign are two, and a family is none',
    'Rich: [P Yin-chun & Yin-heng] and [P Henry Cheng & Family].',
    'Rich: [P Yin-chun] & [P Yin-heng] and [P Henry Cheng] & Family.',
  ],
  [
    'an owner whom the text names elsewhere stands alone',
    'Then [P Abe] left. [O Abe’s Cabinet] stayed.',
    'Then [P Abe] left. [P Abe]’s Cabinet stayed.',
  ],
  [
    'a person beside a place is not part of it',
    'The envoy to [O Japan Frank Hsieh] left. [P Chung Ju-yung] of [L Seoul Chung] stayed.',
    'The envoy to [L Japan] [P Frank Hsieh] left. [P Chung Ju-yung] of [L Seoul] [P Chung] stayed.',
  ],
  [
    'a family name that is a small word is a person where no sentence starts',
    '[P You Si-kun] came. On Monday, You met the mayor. You may go.',
    '[P You Si-kun] came. On Monday, [P You] met the mayor. You may go.',
  ],
  [
    'nothing belongs to a name behind a given name of eastern Asia',
    'A study of the [P Ke Wen-je Phenomenon] is out.',
    'A study of the [P Ke Wen-je] Phenomenon is out.',
  ],
  [
    'an organization named after a person is no person',
    'It lies on [P George V] Boulevard.',
    'It lies on [L George V Boulevard].',
  ],
  [
    'a lone given name of eastern Asia is a person',
    'The brothers [P Tsai Hong-tu] and Cheng-ta own a Co-op.',
    'The brothers [P Tsai Hong-tu] and [P Cheng-ta] own a Co-op.',
  ],
];

for (const [name, marked, expected] of CASES) {
  test(name, () => assert.equal(rule(marked), expected));
}
