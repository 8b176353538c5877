import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import iconv from 'iconv-lite';
import { decodeText } from '../../src/convert/read/decode-text.ts';

const WESTERN = 'Café Zoë “reopened” – on the Rue des Écluses, after all.\n'.repeat(3);
const KOREAN = '오래된 신문 기사가 이 폴더에 들어 있다.\n'.repeat(5);

describe('bytes are read in the encoding they were written in', () => {
  const cases: [name: string, bytes: Buffer, text: string][] = [
    ['UTF-8', Buffer.from(KOREAN), KOREAN],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${WESTERN}`), WESTERN],
    ['UTF-16LE with a mark', iconv.encode(KOREAN, 'utf-16le', { addBOM: true }), KOREAN],
    ['UTF-16BE with a mark', iconv.encode(WESTERN, 'utf-16be', { addBOM: true }), WESTERN],
    ['UTF-16LE without a mark', iconv.encode(WESTERN, 'utf-16le'), WESTERN],
    ['windows-1252', iconv.encode(WESTERN, 'windows-1252'), WESTERN],
    [
      'CP949 that the page declares',
      iconv.encode(`<meta charset="euc-kr"><p>${KOREAN}`, 'cp949'),
      `<meta charset="euc-kr"><p>${KOREAN}`,
    ],
  ];
  for (const [name, bytes, text] of cases) {
    test(name, () => {
      const decoded = decodeText(bytes);
      assert.ok('text' in decoded, JSON.stringify(decoded));
      assert.equal(decoded.text, text);
    });
  }
});

describe('what cannot be read is refused, never read wrongly', () => {
  const cases: [name: string, bytes: Buffer, reason: RegExp][] = [
    ['nothing', Buffer.alloc(0), /empty/],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /binary/,
    ],
    ['Korean in an encoding that nothing declares', iconv.encode(KOREAN, 'cp949'), /UTF-8/],
    [
      'a declared encoding that the bytes do not have',
      Buffer.concat([
        Buffer.from('<meta charset="shift_jis"><p>'),
        Buffer.from([0xff, 0xfe, 0xfd]),
      ]),
      /line 1 .*shift_jis/,
    ],
  ];
  for (const [name, bytes, reason] of cases) {
    test(name, () => {
      const decoded = decodeText(bytes);
      assert.match('refused' in decoded ? decoded.refused : '', reason);
    });
  }
});
