import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { slugify } from '../../src/files/slug.ts';
import { slugKey } from '../../src/files/slug-key.ts';
import { uniqueSlug } from '../../src/files/unique-slug.ts';
import { slug as slugField } from '../../src/schema/fields.ts';

describe('a slug is readable', () => {
  const slugs: [text: string, slug: string][] = [
    ['Kim to Xi: No passing by', 'kim-to-xi-no-passing-by'],
    ['Xi told Kim he’ll come', 'xi-told-kim-he-will-come'],
    ['Don’t ask', 'dont-ask'],
    ['Café Łódź, Straße', 'cafe-lodz-strasse'],
    ['동네 책방', '동네-책방'],
    ['CON', 'con-article'],
    ['com¹', 'com¹-article'],
    ['Index', 'index-article'],
    ['404', '404-article'],
    ['***', 'untitled'],
    ['ㅤ', 'untitled'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\nul', 'c-windows-nul'],
    ['.htaccess', 'htaccess'],
    ['a\u0000b\u202Egpj.exe', 'a-b-gpj-exe'],
  ];
  for (const [text, slug] of slugs) {
    test(text, () => assert.equal(slugify(text), slug));
  }
});

/** Words that make slugs meet, beside anything at all. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'A',
        'é',
        'e\u0301',
        'ς',
        'σ',
        'Σ',
        'ſ',
        'İ',
        'ǅ',
        '가',
        '각',
        '2',
        ' ',
        '-',
      ),
    )
    .map((words) => words.join('')),
);

test('a slug of any text is a safe file name of at most 74 bytes', () => {
  fc.assert(
    fc.property(text, (headline) => {
      const slug = slugify(headline);
      assert.ok(slugField.safeParse(slug).success, slug);
      assert.ok(Buffer.byteLength(slug) <= 74);
      assert.equal(slug, slug.toLowerCase().normalize('NFC'));
      assert.doesNotMatch(slug, /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|index|404|page)$/u);
    }),
    { numRuns: 5000 },
  );
});

test('slugs of any texts are different files, whatever a file system takes for the same', () => {
  const headlines = fc.array(text, { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(headlines, (all) => {
      const taken = new Set<string>();
      for (const headline of [...all, ...all]) {
        const slug = uniqueSlug(headline, (name) => taken.has(slugKey(name)));
        assert.ok(Buffer.byteLength(slug) <= 80);
        taken.add(slugKey(slug));
      }
      assert.equal(taken.size, all.length * 2);
    }),
    { numRuns: 500 },
  );
});

test('a slug that is taken gets the first free number', () => {
  const taken = new Set(['boats', 'boats-2']);
  assert.equal(
    uniqueSlug('Boats', (slug) => taken.has(slug)),
    'boats-3',
  );
});

test('names that differ in case or in the way an accent is written are one', () => {
  const names = ['Caf\u00e9', 'cafe\u0301', 'CAFE\u0301'];
  assert.equal(new Set(names.map(slugKey)).size, 1);
  assert.equal(slugKey('ας'), slugKey('ασ'));
});
