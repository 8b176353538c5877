import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articleBody, cleanPage } from '../../src/convert/clean/clean-page.ts';
import { findRepeatedLines } from '../../src/convert/clean/repeated-lines.ts';
import { isPhoto, photoText } from '../../src/convert/photo-node.ts';
import { readHtml } from '../../src/convert/read/read-html.ts';
import { readTextDump } from '../../src/convert/read/read-text-dump.ts';

const LEAD =
  'The mill at Lower Brook ground its last sack of flour on Monday, a hundred and ten years after the wheel was hung.';
const SECOND =
  'Its owner, who is eighty, says that the stones have worn too thin and that nobody cuts new ones any more.';
const THIRD =
  'The village will keep the building, and the wheel is to turn on Sundays for those who come to look at it.';
const PICTURE = '<figure><img src="https://example.org/w.jpg"><figcaption>';

/** The body of a page with these elements behind the headline; a picture as its caption and credit. */
function bodyOf(...elements: string[]): string[] {
  const html = `<html lang="en"><head><title>Mill stops</title></head><body><h1>Mill stops</h1>${elements.join('')}</body></html>`;
  const page = cleanPage(readHtml(html), findRepeatedLines([]));
  return articleBody(page, page.headline?.text).map(({ node, text }) =>
    isPhoto(node) ? `${photoText(node, 'caption')} [${photoText(node, 'credit')}]` : text,
  );
}

const p = (text: string): string => `<p>${text}</p>`;

describe('markup that chose a paragraph keeps it', () => {
  const between = [
    ['“The wheel is tired,” he said.'],
    ['»Hjulet er træt,« siger han, »og det er jeg med.«'],
    ['„Das Rad ist müde.“'],
    ['Two.'],
    ['42.'],
    ['14:05'],
    ['See <a href="/w">what the wheel did</a>!'],
  ];
  for (const [line = ''] of between) {
    const text = line.replace(/<[^>]+>/gu, '');
    test(`between two others: ${text}`, () => {
      assert.deepEqual(bodyOf(p(LEAD), p(line), p(SECOND), p(THIRD)), [LEAD, text, SECOND, THIRD]);
    });
  }

  for (const last of [
    '„Das Rad ist müde.“',
    '»Hjulet er træt.«',
    '«Вот и всё.»',
    'Otto Brand, Lower Brook',
  ]) {
    test(`as the last: ${last}`, () => {
      assert.deepEqual(bodyOf(p(LEAD), p(SECOND), p(THIRD), p(last)), [LEAD, SECOND, THIRD, last]);
    });
  }

  test('as the last: a signature of three lines', () => {
    const signature = ['Yours,', 'Otto Brand', 'Miller of Lower Brook'];
    assert.deepEqual(bodyOf(...[LEAD, SECOND, THIRD, ...signature].map(p)), [
      ...[LEAD, SECOND, THIRD],
      ...signature,
    ]);
  });

  for (const sign of ['AFP', '— Reuters', '© The Brook Echo 2019', '(Ada Fenn)']) {
    test(`above the line that signs the article: ${sign}`, () => {
      const last = 'The wheel has stopped.';
      const body = bodyOf(...[LEAD, SECOND, THIRD, last, sign].map(p));
      assert.deepEqual(body.slice(0, 4), [LEAD, SECOND, THIRD, last]);
    });
  }

  test('behind an excerpt of itself', () => {
    const excerpt =
      'The mill at Lower Brook ground its last sack of flour on Monday, a hundred and ten years on';
    const lead = `${excerpt} from the day when the wheel was hung above the brook.`;
    assert.deepEqual(bodyOf(p(`${excerpt}.`), p(lead), p(SECOND), p(THIRD)).slice(-3), [
      ...[lead, SECOND, THIRD],
    ]);
  });

  test('above a picture whose caption is as short as a credit', () => {
    const short = 'The wheel has stopped.';
    const picture = `${PICTURE}The wheel (Reuters)</figcaption></figure>`;
    assert.deepEqual(bodyOf(p(LEAD), p(SECOND), p(short), picture, p(THIRD)), [
      ...[LEAD, SECOND, short],
      'The wheel [Reuters]',
      THIRD,
    ]);
  });
});

describe('what a page prints within the box of its article is left out', () => {
  for (const line of [
    'Continue reading the main story',
    'Zobacz także',
    'Czytaj też: <a href="/x">Prom znów spóźniony</a>',
    'İlgili haber: <a href="/x">Vapur geç kaldı</a>',
    'Print this page | Close window',
    'The Brook Echo is a reader-supported publication. To receive new posts, consider becoming a paid subscriber.',
    'Every Sunday, the wheel and the weather, straight to your inbox.',
  ]) {
    test(line, () => {
      assert.deepEqual(bodyOf(p(LEAD), p(SECOND), p(line), p(THIRD)), [LEAD, SECOND, THIRD]);
    });
  }
});

describe('scripts without spaces have paragraphs', () => {
  const paragraphs = {
    Thai: 'โรงสีเก่าริมลำธารหยุดเดินเครื่องเมื่อวันจันทร์ หลังจากทำงานมานานกว่าหนึ่งร้อยปี',
    Burmese: 'ချောင်းဘေးရှိ ဆန်စက်ဟောင်းသည် တနင်္လာနေ့တွင် ရပ်နားခဲ့ပြီး ရွာသားများက လာရောက်ကြည့်ရှုခဲ့ကြသည်။',
  };
  for (const [script, text] of Object.entries(paragraphs)) {
    test(script, () => {
      const { blocks } = readTextDump(text);
      const { run } = cleanPage({ blocks, stated: {} }, findRepeatedLines([]));
      assert.deepEqual(
        run.map(({ kind }) => kind),
        ['prose'],
      );
    });
  }
});

describe('a sentence that several articles have', () => {
  const STOCK = 'The company did not answer a request for comment.';
  const NAMES = ['ferry', 'bridge', 'school', 'market', 'tower', 'station'];
  const sentence = (name: string, what: string) =>
    `The ${name} of Lower Brook ${what}, and the council is to decide in the autumn what becomes of it.`;
  const textOf = (name: string, stock: readonly string[]) => [
    ...[sentence(name, 'was closed on Monday'), sentence(name, 'is a hundred years old')],
    ...stock,
    sentence(name, 'has no owner any more'),
  ];

  test('is each one’s own where markup chose it', () => {
    const pages = NAMES.map((name) =>
      readHtml(
        `<html><body><h1>The ${name}</h1>${textOf(name, [STOCK]).map(p).join('')}</body></html>`,
      ),
    );
    const repeated = findRepeatedLines(pages.map((page) => ({ page })));
    for (const page of pages) {
      const cleaned = cleanPage(page, repeated);
      assert.ok(articleBody(cleaned, cleaned.headline?.text).some(({ text }) => text === STOCK));
    }
  });

  test('and in a dump where it is not on most pages', () => {
    const pages = NAMES.map((name, index) =>
      readTextDump([`The ${name}`, ...textOf(name, index < 3 ? [STOCK] : [])].join('\n\n')),
    );
    const repeated = findRepeatedLines(pages.map((page) => ({ page })));
    const bodies = pages.map((page) => {
      const cleaned = cleanPage(page, repeated);
      return articleBody(cleaned, cleaned.headline?.text).map(({ text }) => text);
    });
    assert.equal(bodies.filter((body) => body.includes(STOCK)).length, 3);
  });
});

test('a dump’s last paragraph above an agency’s name is no caption', () => {
  const last = 'The wheel has stopped.';
  const cleaned = cleanPage(
    readTextDump(['Mill stops', LEAD, SECOND, THIRD, last, 'AFP'].join('\n\n')),
    findRepeatedLines([]),
  );
  assert.deepEqual(
    articleBody(cleaned, cleaned.headline?.text).map(({ text }) => text),
    [LEAD, SECOND, THIRD, last],
  );
});
