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
        ['jordan', LISTED.country],
        ['lincoln', LISTED.bigCity],
        ['frank', LISTED.givenName],
        ['duke', LISTED.givenName],
        ['ellington', LISTED.rareSurname],
        ['king', LISTED.givenName | LISTED.commonSurname],
        ['salman', LISTED.givenName],
        ['square', LISTED.rareSurname],
        ['wells fargo', LISTED.organization],
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
  [
    'a family name that is a title stays with its suffix',
    'Then [P Larry King Jr.] and [P Ruth Chancellor III] met [P King Salman].',
    'Then [P Larry King Jr.] and [P Ruth Chancellor III] met King [P Salman].',
  ],
  [
    'no title is added where a person of that name is in the text',
    '[P Larry King] met King [P Salman]. King smiled.',
    '[P Larry King] met King [P Salman]. [P King] smiled.',
  ],
  [
    'a title before a family name may be a given name',
    'Then Duke [P Ellington] played, not [L Grand] Duke [P Ellington].',
    'Then [P Duke Ellington] played, not [L Grand] Duke [P Ellington].',
  ],
  [
    'a month is a person only where the text says so',
    '[P Theresa May] left in [P May]. On [P May] 5 Mrs. [P May] came. May said no. [P May]’s party lost.',
    '[P Theresa May] left in May. On May 5 Mrs. [P May] came. [P May] said no. [P May]’s party lost.',
  ],
  [
    'a month is no person where nobody is called so',
    'Sales fell. [P May] said nothing of [P August]’s.',
    'Sales fell. May said nothing of August’s.',
  ],
  [
    'places and organizations called like persons are none',
    'They met on [P Kim Il Sung Square] and at [P Wells Fargo], near [L Jr. Boulevard].',
    'They met on [L Kim Il Sung Square] and at [O Wells Fargo], near Jr. Boulevard.',
  ],
  [
    'equal names joined by a sign are an organization',
    'Then [P Johnson & Johnson] and [P Smith] & [P Smith] rose.',
    'Then [O Johnson & Johnson] and [O Smith & Smith] rose.',
  ],
  [
    'two names of eastern Asia joined by a hyphen are two',
    'The [P Kim Jong Un-Xi Jinping] meeting was held.',
    'The [P Kim Jong Un]-[P Xi Jinping] meeting was held.',
  ],
  [
    'the country of a ruler stands outside',
    'Then [P Abdullah II of Jordan] spoke.',
    'Then [P Abdullah II] of [L Jordan] spoke.',
  ],
  [
    'what tells bearers of a name apart belongs to it',
    '[P Donald Trump], [P Jr.], met [P Ken Lowell] Jr. and [L Martin Luther King Jr.] there.',
    '[P Donald Trump, Jr.], met [P Ken Lowell Jr.] and [P Martin Luther King Jr.] there.',
  ],
  [
    'a single word behind a title is a person, here and elsewhere in the text',
    'President [L Reagan] met Prime Minister [L Jordan]. Then [L Reagan] left. They live in [L Reagan].',
    'President [P Reagan] met Prime Minister [L Jordan]. Then [P Reagan] left. They live in [L Reagan].',
  ],
  [
    'a well-known place remains one even if somebody is called so',
    'President [P Lincoln] spoke. Then [L Lincoln] cheered.',
    'President [P Lincoln] spoke. Then [L Lincoln] cheered.',
  ],
];

for (const [name, marked, expected] of CASES) {
  test(name, () => assert.equal(rule(marked), expected));
}
