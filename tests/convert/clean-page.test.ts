import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ClassifiedBlock, classifyBlock } from '../../src/convert/clean/classify-block.ts';
import { articleBody, cleanPage } from '../../src/convert/clean/clean-page.ts';
import { countWords } from '../../src/convert/clean/count-words.ts';
import { furnitureReason } from '../../src/convert/clean/furniture.ts';
import { cutTail } from '../../src/convert/clean/cut-tail.ts';
import { mayMissText } from '../../src/convert/clean/may-miss-text.ts';
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

  test('from the trail above it that words it otherwise', () => {
    const lines = [
      'Hollow Cross: clock strikes thirteen times | The Echo',
      ...['Home', 'Village', 'Hollow Cross: clock strikes thirteen times'],
      'Clock strikes thirteen in Hollow Cross',
    ];
    const { cleaned } = read([...lines, 'By Ada Fenn', '3 May 2016', ...PARAGRAPHS].join('\n\n'));
    assert.equal(cleaned.headline?.text, lines.at(-1));
  });

  test('from the kicker on its line, where it stands alone below', () => {
    const title = 'Clock strikes thirteen in Hollow Cross';
    const { cleaned } = read(
      [`Village : ${title}`, 'By Ada Fenn', ...PARAGRAPHS, 'Home', 'Village', title].join('\n\n'),
    );
    assert.equal(cleaned.headline?.text, title);
  });

  test('with the dash that its writer set', () => {
    const title = 'The clock of Hollow Cross – Thirteen strokes and no witness';
    const { cleaned } = read([title, 'By Ada Fenn', ...PARAGRAPHS].join('\n\n'));
    assert.equal(cleaned.headline?.text, title);
  });

  test('from the line that says when it was put there', () => {
    const title = 'Thirteen strokes';
    const posted = 'Posted on 3 May 2016, 18:04 in Hollow Cross by Ada';
    const { cleaned } = read(['Home', title, posted, ...PARAGRAPHS].join('\n\n'));
    assert.equal(cleaned.headline?.text, title);
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
    '30 minutes before bed',
    'Siga para o norte, disse o barqueiro, e não pare.',
    'The lamp goes straight to your heart, the keeper said.',
    'Die neue Corona-App wurde am Montag vorgestellt.',
    'Feedback from the harbour was friendly, the office said.',
    'The island can be reached on foot at low tide.',
    'Contact tracing at the school began on Monday.',
    'Already 400 accounts were closed, the bank said in its comments.',
    'No comments were made by the mayor on Monday.',
    'Photos may not be published without consent, the court ruled.',
    'Wir müssen den Datenschutz ernst nehmen, sagte sie.',
    'Anmelden müssen sich alle Boote bis Freitag.',
    '评论人士说，这座桥早就该修了。',
    '댓글 조작 사건의 재판이 월요일에 시작됐다.',
  ];
  for (const sentence of sentences) {
    test(sentence, () => assert.equal(furnitureReason(sentence, countWords(sentence)), undefined));
  }
});

describe('an article keeps its text', () => {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = PARAGRAPHS;
  const HEAD = ['Clock strikes thirteen in Hollow Cross', 'By Ada Fenn', '3 May 2016'];

  for (const box of [
    ['Related stories', 'Ferry returns', 'Bridge to close'],
    ['Advertisement'],
    ['Sign up for our newsletter', 'Get the stories of the week delivered to your inbox.'],
    ['12 comments'],
    ['Read more: Ferry returns to the bay'],
  ]) {
    test(`behind a box in its middle: ${box[0]}`, () => {
      const { body } = read([...HEAD, first, second, third, ...box, fourth, fifth].join('\n\n'));
      assert.deepEqual(body, PARAGRAPHS);
    });
  }

  test('where a line speaks of a reporter who did not write it', () => {
    const note = 'Mara Lind is a reporter for a paper on the coast and heard the clock as well.';
    const { body } = read([...HEAD, ...PARAGRAPHS, note].join('\n\n'));
    assert.deepEqual(body, [...PARAGRAPHS, note]);
  });

  test('where it was saved many times, each with other junk', () => {
    const answers = ['Did it strike twelve?', 'No.', '“Thirteen,” he said.'];
    const saves = ['ferry', 'bridge', 'harbour', 'station'].map((word) => {
      const junk = `Our ${word} map shows every ${word} of the coast in all its colours. `.repeat(
        4,
      );
      const lines = [...HEAD, first, second, ...answers, third, fourth, junk.trim()];
      return readTextDump(lines.join('\n\n'));
    });
    const repeated = findRepeatedLines(saves.map((page) => ({ page })));
    for (const page of saves) {
      const cleaned = cleanPage(page, repeated);
      const body = articleBody(cleaned, cleaned.headline?.text).map(({ text }) => text);
      assert.deepEqual(
        [first, second, ...answers, third, fourth].filter((text) => !body.includes(text)),
        [],
      );
    }
  });

  test('and an editor is told of sentences that may be missing', () => {
    const rest = `${fourth} ${fifth}`;
    const { cleaned } = read(
      [
        ...[...HEAD, first, second, third, 'Most read'],
        ...Array.from({ length: 30 }, (_, at) => `Walk ${at} along the coast`),
        rest,
      ].join('\n\n'),
    );
    assert.equal(mayMissText(cleaned), true);
    assert.equal(mayMissText(read([...HEAD, ...PARAGRAPHS].join('\n\n')).cleaned), false);
  });
});

describe('what a page prints among paragraphs is told from the article', () => {
  const HEAD = ['Clock strikes thirteen in Hollow Cross', 'By Ada Fenn', '3 May 2016'];
  const [lead = '', ...others] = PARAGRAPHS;
  const dump = (...lines: string[]) => read([...HEAD, ...lines].join('\n\n')).body;

  test('the description of a picture above its caption', () => {
    const caption = 'The keeper Otto Brand winds the clock of Hollow Cross. Photo: Tom Lind';
    const body = dump(lead, 'Keeper Otto Brand, Hollow Cross', caption, ...others);
    assert.ok(!body.includes('Keeper Otto Brand, Hollow Cross'));
    assert.deepEqual(
      PARAGRAPHS.filter((text) => !body.includes(text)),
      [],
    );
  });

  test('but not a subhead above a caption', () => {
    const caption = 'The keeper Otto Brand winds the clock of Hollow Cross. Photo: Tom Lind';
    assert.ok(dump(lead, 'A pin has slipped', caption, ...others).includes('A pin has slipped'));
  });

  test('the names of authors below "By"', () => {
    const body = dump(lead, 'By', 'Ada Fenn', 'Tom Lind', ...others);
    assert.deepEqual(body, PARAGRAPHS);
  });

  test('a quotation that is printed large a second time, with its name', () => {
    const quote = 'Nobody in Hollow Cross has been late for anything since';
    assert.deepEqual(dump(lead, `“${quote}”`, ...others), PARAGRAPHS);
    assert.deepEqual(dump(lead, `${quote}.`, 'Otto Brand', ...others), PARAGRAPHS);
  });

  test('but not one that is printed once', () => {
    const quote = '“Thirteen is as good a number as any other that I have struck.”';
    assert.ok(dump(lead, quote, 'Otto Brand', ...others).includes(quote));
  });

  test('teasers behind the last paragraph, each with a headline and a date', () => {
    const teasers = OTHER.flatMap((text, index) => [
      `Ferry news, part ${index + 1}`,
      text,
      `${index + 1} May 2016`,
    ]);
    assert.deepEqual(dump(...PARAGRAPHS, ...teasers), PARAGRAPHS);
  });

  test('but not the entries of a chronicle, which have a date alone', () => {
    const entries = OTHER.flatMap((text, index) => [`${index + 1} May 2016`, text]);
    const body = dump(...PARAGRAPHS, ...entries);
    assert.deepEqual(
      OTHER.filter((text) => !body.includes(text)),
      [],
    );
  });

  test('a note on the author at the end, with the name above it', () => {
    const note = 'Ada Fenn writes about towers, ferries and the weather for the Hollow Echo.';
    assert.deepEqual(dump(...PARAGRAPHS, 'Ada Fenn', note), PARAGRAPHS);
  });

  test('a paragraph that a box parts from the rest is the article’s', () => {
    const box = ['Subscribe now', 'Log in', 'Share', 'Print', 'Sign up', 'Log in', 'Subscribe now'];
    const parted = 'The hammer of Hollow Cross slipped on its pin, says the keeper of the tower.';
    assert.deepEqual(dump(parted, ...box, ...others), [parted, ...others]);
  });

  test('the subhead below a list is no item of it', () => {
    const list = [
      'Three things are needed:',
      ['A new pin', 'A longer rope', 'Some oil'].join('\n'),
    ];
    const { cleaned } = read([...HEAD, lead, ...list, 'Until winter', ...others].join('\n\n'));
    const kinds = articleBody(cleaned, cleaned.headline?.text).map(({ text, node }) => [
      node.type,
      text,
    ]);
    assert.ok(kinds.some(([type, text]) => type === 'heading' && text === 'Until winter'));
    assert.ok(
      kinds.some(([type, text]) => type === 'list' && text === 'A new pin A longer rope Some oil'),
    );
  });
});
