import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../../src/names/tagger/tokenise.ts';

function sentencesOf(text: string): string[] {
  const { sentences, words } = tokenise(text);
  return sentences.map(({ from, to }) => words.slice(from, to).join('|'));
}

const CASES: readonly (readonly [string, string, string[]])[] = [
  ['two names joined by a hyphen are two', 'the Kim-Xi talks', ['the|Kim|-|Xi|talks']],
  [
    'a given name of two syllables is one',
    'Moon Jae-in met Tsai Ing-wen',
    ['Moon|Jae-in|met|Tsai|Ing-wen'],
  ],
  ['after a family name its capitals do not matter', 'Kim Jong-Un', ['Kim|Jong-Un']],
  [
    'a family name behind a given name of two words begins another name',
    'the Kim Jong Un-Xi Jinping talks',
    ['the|Kim|Jong|Un|-|Xi|Jinping|talks'],
  ],
  ['an Arabic article belongs to the name', 'Bashar al-Assad’s men', ['Bashar|al-Assad|’s|men']],
  ['abbreviations keep their stops', 'North-U.S. talks, Mr. Lee', ['North|-|U.S.|talks|,|Mr.|Lee']],
  [
    'English tails are words',
    'a Seoul-based, China-made, U.S.-led one',
    ['a|Seoul|-|based|,|China|-|made|,|U.S.|-|led|one'],
  ],
  ['an apostrophe within a name stays', "O'Brien of Xi’an", ["O'Brien|of|Xi’an"]],
  [
    'a quotation ends with its marks',
    'He said: “No.” Then he left.',
    ['He|said|:|“|No|.|”', 'Then|he|left|.'],
  ],
  [
    'an initial ends no sentence',
    'J. Edgar left. Ann stayed.',
    ['J.|Edgar|left|.', 'Ann|stayed|.'],
  ],
  ['a second name cut short ends no sentence', 'Guðni Th. Jónsson', ['Guðni|Th.|Jónsson']],
  [
    'the numeral of a ruler may end a sentence before another ruler',
    'It was Philip V. Elizabeth I ruled.',
    ['It|was|Philip|V|.', 'Elizabeth|I|ruled|.'],
  ],
  ['a line is a sentence', 'A headline\nThe text', ['A|headline', 'The|text']],
  [
    'an address is one token',
    'Write to ann.lee@example.com now',
    ['Write|to|ann.lee@example.com|now'],
  ],
];

for (const [name, text, expected] of CASES) {
  test(name, () => assert.deepEqual(sentencesOf(text), expected));
}

test('offsets lead back to the words, beyond the basic plane too', () => {
  const { text, words, starts, ends } = tokenise('😀 Kim Jong-un 金正恩 “met” 𝒳i.');
  for (const [i, word] of words.entries()) assert.equal(text.slice(starts[i], ends[i]), word);
  assert.ok(words.includes('Jong-un'));
});

test('lines broken anywhere do not end a sentence', () => {
  const wrapped =
    'The minister said on\nmonday that talks\nwould go on and\nthat Ann Lee would\nlead them.';
  assert.equal(tokenise(wrapped).sentences.length, 1);
});

test('an empty text has no tokens', () => {
  assert.deepEqual(tokenise(' \n ').words, []);
});
