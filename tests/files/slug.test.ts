import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { slugify } from '../../src/files/slug.ts';
import { uniqueSlug } from '../../src/files/unique-slug.ts';

describe('a slug is readable', () => {
  const slugs: [text: string, slug: string][] = [
    ['Kim to Xi: No passing by', 'kim-to-xi-no-passing-by'],
    ['Xi told Kim he’ll come', 'xi-told-kim-he-will-come'],
    ['Don’t ask', 'dont-ask'],
    ['Café Łódź, Straße', 'cafe-lodz-strasse'],
    ['동네 책방', '동네-책방'],
    ['CON', 'con-article'],
    ['404', '404-article'],
    ['***', 'untitled'],
    ['../../etc/passwd', 'etc-passwd'],
  ];
  for (const [text, slug] of slugs) {
    test(text, () => assert.equal(slugify(text), slug));
  }
});

test('a slug of any text is a safe file name of at most 76 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const slug = slugify(text);
      assert.match(slug, /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u);
      assert.ok(Buffer.byteLength(slug) <= 76);
      assert.equal(slug, slug.toLowerCase().normalize('NFC'));
    }),
    { numRuns: 2000 },
  );
});

test('a slug that is taken gets the first free number', () => {
  const taken = new Set(['boats', 'boats-2']);
  assert.equal(
    uniqueSlug('Boats', (slug) => taken.has(slug)),
    'boats-3',
  );
});
