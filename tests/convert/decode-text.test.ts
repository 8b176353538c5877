import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import iconv from 'iconv-lite';
import { decodeText } from '../../src/convert/read/decode-text.ts';

const WESTERN = 'Café Zoë “reopened” – on the Rue des Écluses, after all.\n';
const KOREAN = '오래된 신문 기사가 이 폴더에 들어 있다.\n';
/** Syllables that CP949 has and EUC-KR has not. */
const KOREAN_RARE = '똠방각하와 펲시콜라를 햏하게 좋아하는 사람들이 모였다.\n';
const SIMPLIFIED = '这些旧报纸的文章都放在这个文件夹里。\n';
const TRADITIONAL = '這些舊報紙的文章都放在這個資料夾裡。\n';
const JAPANESE = '古い新聞の記事はこのフォルダーに入っている。\n';
const RUSSIAN = 'Старые газетные статьи лежат в этой папке.\n';
const POLISH = 'Źródło: wśród żołnierzy, którzy wrócili wczoraj, są też ranni.\n';
const FRENCH = 'Le café de la gare, fermé depuis l’été, rouvrira à Noël à côté du marché.\n';
const GREEK = 'Ο δήμος ανακοίνωσε ότι η γέφυρα θα ανοίξει την άνοιξη.\n';
const TURKISH = 'Belediye, köprünün ilkbaharda açılacağını ve yolların onarılacağını duyurdu.\n';
const HEBREW = 'העירייה הודיעה כי הגשר ייפתח באביב.\n';
const ARABIC = 'أعلنت البلدية أن الجسر سيفتح في الربيع.\n';

/** An English article with a name in Korean. */
const MIXED = `${'The talks went on until nobody was left in the room but the clerk. '.repeat(5)}Kim (김정은) spoke.\n`;

function page(charset: string, text: string): string {
  return `<!doctype html><head><meta http-equiv="content-type" content="text/html; charset=${charset}"></head><p>${text}</p>`;
}

/** Text as HZ writes it: GB 2312 in seven bits. */
function hz(text: string): string {
  const bytes = iconv.encode(text, 'gbk').map((byte) => byte & 0x7f);
  return `~{${Buffer.from(bytes).toString('latin1')}~}`;
}

describe('bytes are read in the encoding they were written in', () => {
  const cases: [name: string, bytes: Buffer, text: string][] = [
    ['UTF-8', Buffer.from(KOREAN), KOREAN],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${WESTERN}`), WESTERN],
    ['UTF-8 that declares another', Buffer.from(page('euc-kr', KOREAN)), page('euc-kr', KOREAN)],
    ['UTF-16LE with a mark', iconv.encode(KOREAN, 'utf-16le', { addBOM: true }), KOREAN],
    ['UTF-16BE with a mark', iconv.encode(WESTERN, 'utf-16be', { addBOM: true }), WESTERN],
    ['UTF-32 with a mark', iconv.encode(WESTERN, 'utf-32le', { addBOM: true }), WESTERN],
    ...[WESTERN, KOREAN, SIMPLIFIED, JAPANESE, RUSSIAN].flatMap((text) =>
      ['utf-16le', 'utf-16be'].map((encoding): [string, Buffer, string] => [
        `${encoding} without a mark: ${text.trim()}`,
        iconv.encode(text, encoding),
        text,
      ]),
    ),
    ...[
      ['windows-1252', WESTERN],
      ['windows-1250', 'Żeglarze czekają na otwarcie nowego mostu.\n'],
      ['windows-1251', RUSSIAN],
      ['koi8-r', RUSSIAN],
      ['cp949', KOREAN],
      ['cp949', KOREAN_RARE],
      ['cp949', MIXED],
      ['gb18030', SIMPLIFIED],
      ['big5', TRADITIONAL],
      ['shift_jis', JAPANESE],
      ['euc-jp', JAPANESE],
    ].map(([encoding = '', text = '']): [string, Buffer, string] => [
      `${encoding} that nothing declares: ${text.trim().slice(-40)}`,
      iconv.encode(text, encoding),
      text,
    ]),
    ...[
      ['euc-kr', 'cp949', KOREAN_RARE],
      ['ks_c_5601-1987', 'cp949', KOREAN_RARE],
      ['ms949', 'cp949', KOREAN_RARE],
      ['gb2312', 'gb18030', '镕'],
      ['x-sjis', 'cp932', '①髙'],
      ['iso-8859-1', 'windows-1252', '“so”'],
      ['windows-1253', 'windows-1253', 'Ζωή'],
      ['windows-1257', 'windows-1257', 'Žmonės išėjo į gatves.'],
    ].map(([label = '', encoding = '', text = '']): [string, Buffer, string] => [
      `${encoding} that a page declares as ${label}`,
      iconv.encode(page(label, text), encoding),
      page(label, text),
    ]),
    ...[
      ['windows-1251', 'iso-8859-1', RUSSIAN],
      ['koi8-r', 'windows-1251', RUSSIAN],
      ['windows-1250', 'windows-1252', POLISH],
      ['windows-1250', 'iso-8859-2', POLISH],
      ['windows-1252', 'windows-1251', FRENCH],
      ['cp949', 'iso-8859-1', KOREAN],
    ].map(([encoding = '', label = '', text = '']): [string, Buffer, string] => [
      `${encoding} that a page wrongly declares as ${label}`,
      iconv.encode(page(label, text), encoding),
      page(label, text),
    ]),
    ...[
      ['iso-8859-2', POLISH],
      ['iso-8859-5', RUSSIAN],
      ['maccyrillic', RUSSIAN],
      ['cp866', RUSSIAN],
      ['macintosh', FRENCH],
      ['windows-1253', GREEK],
      ['iso-8859-7', GREEK],
      ['windows-1254', TURKISH],
      ['windows-1255', HEBREW],
      ['windows-1256', ARABIC],
    ].map(([encoding = '', text = '']): [string, Buffer, string] => [
      `${encoding} that nothing declares: ${text.trim()}`,
      iconv.encode(text, encoding),
      text,
    ]),
    [
      'HZ-GB-2312',
      Buffer.from(`Notice: ${hz('这些旧报纸')}, ~~ 1994\n`),
      'Notice: 这些旧报纸, ~ 1994\n',
    ],
    ['UTF-7', iconv.encode(RUSSIAN + POLISH, 'utf-7'), RUSSIAN + POLISH],
    [
      'plus signs that are no UTF-7',
      Buffer.from('C++, a+bcd-e, +1 555\n'),
      'C++, a+bcd-e, +1 555\n',
    ],
    ['tildes that are no HZ', Buffer.from('a ~{b} c~~d\n'), 'a ~{b} c~~d\n'],
    [
      'a text with the colours of a terminal',
      Buffer.from(
        '\u001B[1;31mFire\u001B[0m in \u001B]8;;http://a.example\u001B\\Łódź\u001B]8;;\u001B\\\u001B[K\n',
      ),
      'Fire in Łódź\n',
    ],
    [
      'an XML declaration',
      iconv.encode('<?xml version="1.0" encoding="ISO-8859-2"?><p>Łódź</p>', 'iso-8859-2'),
      '<?xml version="1.0" encoding="ISO-8859-2"?><p>Łódź</p>',
    ],
    [
      'a declaration of what nobody knows',
      iconv.encode(page('none', KOREAN), 'cp949'),
      page('none', KOREAN),
    ],
    [
      'a declaration that is no text encoding',
      iconv.encode(page('base64', KOREAN), 'cp949'),
      page('base64', KOREAN),
    ],
    [
      'ISO-2022-JP',
      Buffer.from('\u001B$B;T$OBg@c$KHw$(!"=|@c<V$rA}$d$9$HH/I=$7$?!#\u001B(B\n'),
      '市は大雪に備え、除雪車を増やすと発表した。\n',
    ],
    [
      'ISO-2022-KR',
      Buffer.from('\u001B$)C\u000EGXAV=C4B\u000F \u000E?C0\\?o\u000F \u000EFx<3?!\u000F.\n'),
      '해주시는 올겨울 폭설에.\n',
    ],
  ];
  for (const [name, bytes, text] of cases) {
    test(name, () => {
      const decoded = decodeText(bytes);
      assert.ok('text' in decoded, JSON.stringify(decoded));
      assert.equal(decoded.text, text);
      assert.equal(decoded.gap, undefined);
    });
  }
});

test('a few bytes that cannot be read are told, and the rest is read', () => {
  const cut = Buffer.from(KOREAN.repeat(3)).subarray(0, -3);
  const decoded = decodeText(cut);
  assert.ok('text' in decoded);
  assert.ok(decoded.text.startsWith(KOREAN.repeat(2)));
  assert.equal(decoded.gap, 'line 3 has bytes that are not utf-8');
});

describe('a single character that cannot be read is told', () => {
  const cases: [name: string, bytes: Buffer, gap: string][] = [
    [
      'half a character at the end of UTF-16',
      Buffer.concat([iconv.encode(WESTERN, 'utf-16le', { addBOM: true }), Buffer.from('x')]),
      'line 2 has bytes that are not utf-16le',
    ],
    [
      'half a pair of surrogates in UTF-16',
      Buffer.concat([iconv.encode(WESTERN, 'utf-16le', { addBOM: true }), Buffer.from([0, 0xd8])]),
      'line 2 has bytes that are not utf-16le',
    ],
    [
      'a byte that windows-1252 does not have',
      Buffer.concat([iconv.encode(FRENCH, 'windows-1252'), Buffer.from([0x81])]),
      'line 2 has bytes that are not windows-1252',
    ],
    [
      'a control of ISO-8859',
      Buffer.concat([iconv.encode(POLISH, 'iso-8859-2'), Buffer.from([0x81])]),
      'line 2 has bytes that are not iso-8859-2',
    ],
  ];
  for (const [name, bytes, gap] of cases) {
    test(name, () => {
      const decoded = decodeText(bytes);
      assert.ok('text' in decoded, JSON.stringify(decoded));
      assert.equal(decoded.gap, gap);
      assert.ok(decoded.text.endsWith('\uFFFD'));
    });
  }
});

describe('UTF-8 with a few bad bytes is UTF-8, and its line is told', () => {
  const QUOTED = 'The board met.\n“So,” she said in the café.\n';

  test('one byte of another encoding', () => {
    const decoded = decodeText(
      Buffer.concat([Buffer.from(QUOTED), Buffer.from([0x43, 0xe9, 0x0a])]),
    );
    assert.deepEqual(decoded, {
      text: `${QUOTED}C\uFFFD\n`,
      encoding: 'utf-8',
      gap: 'line 3 has bytes that are not utf-8',
    });
  });

  test('half a character at the end of a file that was cut', () => {
    const decoded = decodeText(Buffer.from('A café, “so').subarray(0, -4));
    assert.ok('gap' in decoded && decoded.encoding === 'utf-8');
    assert.equal(decoded.text, 'A café, \uFFFD');
  });
});

describe('what cannot be read is refused, never read wrongly', () => {
  const cases: [name: string, bytes: Buffer, reason: RegExp][] = [
    ['nothing', Buffer.alloc(0), /empty/],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /binary/,
    ],
    [
      'an encoding that is not among those tried',
      iconv.encode(RUSSIAN.repeat(3), 'cp855'),
      /encoding is not known.*UTF-8/,
    ],
    [
      'bytes that are no text',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => 32 + ((index * index * 7919) % 223))),
      /encoding is not known|not utf-8/,
    ],
  ];
  for (const [name, bytes, reason] of cases) {
    test(name, () => {
      const decoded = decodeText(bytes);
      assert.match('refused' in decoded ? decoded.refused : '', reason);
    });
  }
});
