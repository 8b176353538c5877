import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ClassifiedBlock, classifyBlock } from '../../src/convert/clean/classify-block.ts';
import { articleBody, cleanPage } from '../../src/convert/clean/clean-page.ts';
import { countWords } from '../../src/convert/clean/count-words.ts';
import { furnitureReason } from '../../src/convert/clean/furniture.ts';
import { cutTail } from '../../src/convert/clean/cut-tail.ts';
import { findRepeatedLines } from '../../src/convert/clean/repeated-lines.ts';
import { readTextDump } from '../../src/convert/read/read-text-dump.ts';

const PARAGRAPHS = [
  'The clock of Hollow Cross struck thirteen on Monday night, and those who were awake to count agree on the number to this day.',
  'Its keeper, who has wound it for forty years, says that the hammer slipped on its pin and that nobody is to make anything of it.',
  'The parish has asked a clockmaker from the coast to look at the pin before the winter comes and the tower is closed.',
  'Until then the hammer is tied up with a bell ringer’s scarf, and the hours are called from the steps of the church by hand.',
  'Nobody in Hollow Cross has been late for anything since, which the keeper holds to be the oddest part of the whole matter.',
];
const OTHER = [
  'A ferry will cross the bay again from Saturday on, after a winter in which the pier had lost most of its planks to the sea.',
  'Fares stay as they were, and bicycles cross for nothing until the end of the summer, the harbour office said.',
];

function read(page: string) {
  const cleaned = cleanPage(readTextDump(page), findRepeatedLines([]));
  return { cleaned, body: articleBody(cleaned, cleaned.headline?.text).map(({ text }) => text) };
}

describe('no word of an article is lost', () => {
  const HEAD = ['Clock strikes thirteen in Hollow Cross', 'By Ada Fenn', '3 May 2016'];

  test('not a paragraph of background that other pages print too', () => {
    const [background = ''] = PARAGRAPHS;
    const page = readTextDump([...HEAD, ...PARAGRAPHS].join('\n\n'));
    const cleaned = cleanPage(page, { has: (text) => text === background || text === 'Log in' });
    assert.deepEqual(
      articleBody(cleaned, cleaned.headline?.text).map(({ text }) => text),
      PARAGRAPHS,
    );
  });

  test('nor one above the credit of a picture whose caption is missing', () => {
    const [lead = '', ...others] = PARAGRAPHS;
    const { body } = read([...HEAD, lead, 'Photo: Tom Lind', ...others].join('\n\n'));
    assert.deepEqual(body, PARAGRAPHS);
  });
});

describe('an article is found in a dump', () => {
  test('below its headline, though a longer text follows', () => {
    const longer = [...OTHER, ...OTHER.map((text) => `${text} ${text}`)];
    const { cleaned, body } = read(
      [
        'Clock strikes thirteen in Hollow Cross | The Hollow Echo',
        ...['News', 'Sport', 'Log in', 'Clock strikes thirteen in Hollow Cross'],
        ...['By Ada Fenn', '3 May 2016', ...PARAGRAPHS],
        ...['Related stories', 'Ferry returns', 'Bridge to close', 'Ten walks', 'Most read'],
        ...['Ferry returns to the bay', 'By Tom Lind', '1 May 2016', ...longer],
      ].join('\n\n'),
    );
    assert.equal(cleaned.headline?.text, 'Clock strikes thirteen in Hollow Cross');
    assert.deepEqual(body, PARAGRAPHS);
    const removed = cleaned.tail.find(({ text }) => text === OTHER[0]);
    assert.equal(removed?.reason, 'text outside the article');
  });

  test('among teasers that stand line on line, where blank lines part its paragraphs', () => {
    const teasers = OTHER.flatMap((text) => ['Ferry returns to the bay', text]);
    const { body } = read(
      [
        ['News', 'Sport', 'Weather', 'Log in'].join('\n'),
        'Clock strikes thirteen in Hollow Cross',
        ...PARAGRAPHS,
        ['Today', ...teasers, 'Tomorrow'].join('\n'),
      ].join('\n\n'),
    );
    assert.deepEqual(body, PARAGRAPHS);
  });

  test('with the items of a list whose marks are lost', () => {
    const list = ['The parish will buy:', 'a new pin', 'a longer rope', 'oil for the wheels'];
    const { body } = read(
      ['Clock strikes thirteen', ...PARAGRAPHS, ...list, PARAGRAPHS[0]?.toUpperCase()].join('\n\n'),
    );
    assert.ok(body.includes('The parish will buy:'));
    assert.ok(
      body.some((text) => text.includes('a new pin') && text.includes('oil for the wheels')),
    );
  });
});

describe('a headline is told', () => {
  test('from a link in the fourth line below it', () => {
    const lines = [
      'Clock strikes thirteen in Hollow Cross',
      'Bells',
      'Parish sends for help.',
      'Share',
    ];
    const link = 'The clock of Hollow Cross through the night, hour by hour';
    const { cleaned } = read([...lines, link, 'By Ada Fenn', ...PARAGRAPHS].join('\n\n'));
    assert.equal(cleaned.headline?.text, lines[0]);
  });

  test('from the month behind it, which the page’s title does not have', () => {
    const title = 'Clock strikes thirteen in Hollow Cross';
    const { cleaned } = read(
      [title, 'The Echo', `${title} / May 2016`, ...PARAGRAPHS].join('\n\n'),
    );
    assert.equal(cleaned.headline?.text, title);
  });
});

test('a text of twice the length takes twice the work to cut', () => {
  const reads = (count: number): number => {
    let sum = 0;
    const kept = {
      get: (block: ClassifiedBlock, key: keyof ClassifiedBlock) => {
        sum += 1;
        return block[key];
      },
    };
    const lines = Array.from(
      { length: count },
      (_, line) => `Read more: the ferry of day ${line}.`,
    );
    const { blocks } = readTextDump(lines.join('\n\n'));
    const watched = blocks.map((block) => new Proxy(classifyBlock(block, false), kept as object));
    cutTail(watched, { start: 0, end: watched.length });
    return sum;
  };
  assert.ok(reads(800) <= reads(400) * 2.1);
});

describe('sentences of an article are not taken for the page’s own', () => {
  const sentences = [
    'More people have left the village this year than in the ten years before it.',
    'By entering the race at noon the ferry hands won it without a single opponent.',
    'We baked cookies on the way to your house, she said, and ate them all.',
    'Sign up for the race closed on Friday, and 400 runners were turned away.',
    'I agree that the bridge was old, the mayor said, but it was ours.',
    'What do you think?',
    'The song is subject to copyright, the court held on Tuesday.',
    'Get the boat out of the water before the storm, he told them.',
    'Anzeige gegen die Werft',
    'Die Prüfer haben keine Fehler gefunden.',
    'Die neue Corona-App wurde am Montag vorgestellt.',
    'Feedback from the harbour was friendly, the office said.',
  ];
  for (const sentence of sentences) {
    test(sentence, () => assert.equal(furnitureReason(sentence, countWords(sentence)), undefined));
  }
});
