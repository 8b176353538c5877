import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTagger, type NameSpan, type NameType } from '../../src/names/tagger/tag-names.ts';

const tagger = loadTagger();

function namesIn(text: string, type: NameType): string[] {
  return tagger
    .tag(text)
    .filter((span) => span.type === type)
    .map((span) => span.text);
}

const PERSONS: readonly (readonly [string, string, string[]])[] = [
  [
    'titles and possessives stand outside',
    'President Maria Lopez’s aide met Prime Minister Anwar Hadi in Madrid on Tuesday.',
    ['Maria Lopez', 'Anwar Hadi'],
  ],
  [
    'family names that come first are kept whole',
    'North Korean leader Kim Jong-un promised Xi Jinping that Park Geun-hye would come, said Nguyen Phu Trong.',
    ['Kim Jong-un', 'Xi Jinping', 'Park Geun-hye', 'Nguyen Phu Trong'],
  ],
  [
    'two persons joined by a hyphen are two',
    'Kim Jong-un and Xi Jinping met in Dalian. The Kim-Xi talks took place as Kim told Xi about aid.',
    ['Kim Jong-un', 'Xi Jinping', 'Kim', 'Xi', 'Kim', 'Xi'],
  ],
  [
    'an office before a name is cut, with what belongs to it',
    'The talks were opened by U.S. Secretary of State Helen Brooks on Monday.',
    ['Helen Brooks'],
  ],
  ['months are not persons', 'In April and May the rain stopped, and June was dry.', []],
];

for (const [name, text, expected] of PERSONS) {
  test(name, () => assert.deepEqual(namesIn(text, 'person'), expected));
}

test('two places joined by a hyphen are two', () => {
  const text = 'The North Korea-China border is closed. US-China talks go on in Beijing.';
  assert.deepEqual(namesIn(text, 'place'), ['North Korea', 'China', 'US', 'China', 'Beijing']);
});

test('peoples are not places', () => {
  const text = 'A South Korean envoy and two Costa Ricans flew to South Korea.';
  assert.deepEqual(namesIn(text, 'place'), ['South Korea']);
});

test('organizations are found in full', () => {
  const text =
    'The Ministry of Foreign Affairs said the World Health Organization had asked the Bank of Korea.';
  assert.deepEqual(namesIn(text, 'organization'), [
    'Ministry of Foreign Affairs',
    'World Health Organization',
    'Bank of Korea',
  ]);
});

test('spans are sorted, apart, and lead back to the text', () => {
  const text =
    'SEOUL — “Lee Min-ho 😀 won,” Anna Smith of Reuters told Yonhap in Busan.\n\nLee’s team cheered.';
  const spans = tagger.tag(text);
  spans.forEach((span: NameSpan, i) => {
    assert.equal(text.slice(span.start, span.end), span.text);
    assert.ok(span.start >= (spans[i - 1]?.end ?? 0));
    assert.ok(span.margin >= 0);
  });
  assert.ok(spans.length >= 5);
});

test('an empty text has no names, and a text of signs does no harm', () => {
  assert.deepEqual(tagger.tag(''), []);
  assert.deepEqual(tagger.tag('((( --- ’s …\n\n\u0000'), []);
});
