import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findQuotes, type Quote } from '../../src/convert/extract/find-quotes.ts';
import type { ResolvedName } from '../../src/convert/extract/found-names.ts';

/** People and organizations of the examples by the forms in which texts name them. */
const PERSONS: Record<string, string> = {
  'Ida Solberg': 'Ida Solberg',
  Solberg: 'Ida Solberg',
  'Piet Verhoeven': 'Piet Verhoeven',
  Verhoeven: 'Piet Verhoeven',
};
const ORGANIZATIONS: Record<string, string> = {
  'Harbour Board': 'Harbour Board',
  'Daily Anchor': 'Daily Anchor',
};

function quotesIn(text: string): Quote[] {
  const names = {
    persons: placesOf(text, PERSONS),
    organizations: placesOf(text, ORGANIZATIONS),
    places: [],
  };
  return findQuotes({ text, names, references: [] });
}

function placesOf(text: string, names: Record<string, string>): ResolvedName[] {
  const forms = Object.keys(names).sort((a, b) => b.length - a.length);
  return [...text.matchAll(new RegExp(`\\b(?:${forms.join('|')})\\b`, 'gu'))].map(
    ({ 0: form, index }) => {
      const name = names[form] ?? form;
      return { start: index, end: index + form.length, text: form, name };
    },
  );
}

/** Each quotation with who says it, as `“words” Name`. */
function said(text: string): string[] {
  return quotesIn(text).map(({ text: words, person, organization, source, speaker }) => {
    return `${words} ${person ?? organization ?? source ?? `(${speaker})`}`;
  });
}

describe('whose a quotation is, is told by', () => {
  const EXAMPLES: [text: string, expected: string[]][] = [
    // Behind it.
    ['“We sail,” Ida Solberg said on Monday.', ['“We sail,” Ida Solberg']],
    ['“We sail,” said Ida Solberg, a pilot.', ['“We sail,” Ida Solberg']],
    ['"We sail," Ida Solberg, who is 40, told reporters.', ['"We sail," Ida Solberg']],
    ["''We sail,'' according to Ida Solberg.", ["''We sail,'' Ida Solberg"]],
    ['“Why?” asked Ida Solberg.', ['“Why?” Ida Solberg']],
    ['«We sail», said Ida Solberg.', ['«We sail» Ida Solberg']],
    // Before it.
    ['Ida Solberg said: “We sail.”', ['“We sail.” Ida Solberg']],
    ['Ida Solberg: “We sail.”', ['“We sail.” Ida Solberg']],
    [
      'Ida Solberg told Piet Verhoeven that the boat was “fit for sea.”',
      ['“fit for sea.” Ida Solberg'],
    ],
    [
      'Ida Solberg met Piet Verhoeven at the quay, adding that it went “rather well.”',
      ['“rather well.” Ida Solberg'],
    ],
    [
      'The wall, according to Ida Solberg, is “an old friend of the sea.”',
      ['“an old friend of the sea.” Ida Solberg'],
    ],
    ['Ida Solberg said she thought it “a poor plan.”', ['“a poor plan.” Ida Solberg']],
    // Both sides of the words for the speaker.
    [
      '“We sail,” said Ida Solberg, “and soon.”',
      ['“We sail,” Ida Solberg', '“and soon.” Ida Solberg'],
    ],
    // The sentences beside it.
    [
      '“We sail,” said Ida Solberg. “It is time.”',
      ['“We sail,” Ida Solberg', '“It is time.” Ida Solberg'],
    ],
    ['Ida Solberg disagreed. “It will sink.”', ['“It will sink.” Ida Solberg']],
    // The paragraphs beside it.
    [
      'Ida Solberg said: “We sail.\n\n“It is time.”',
      ['“We sail. Ida Solberg', '“It is time.” Ida Solberg'],
    ],
    [
      '“We sail,” said Ida Solberg.\n\n“It is time.”',
      ['“We sail,” Ida Solberg', '“It is time.” Ida Solberg'],
    ],
  ];
  for (const [text, expected] of EXAMPLES) {
    test(text.replaceAll('\n', ' ¶ '), () => assert.deepEqual(said(text), expected));
  }
});

describe('a speaker without a full name', () => {
  test('is the person whom a pronoun takes up', () => {
    const text = 'Ida Solberg came with Piet Verhoeven.\n\n“We sail,” she said.';
    assert.deepEqual(said(text), ['“We sail,” Ida Solberg']);
  });

  test('is not the one whom the quotation itself names', () => {
    const text = 'Ida Solberg came late. “Piet Verhoeven is at sea,” she said.';
    assert.deepEqual(said(text), ['“Piet Verhoeven is at sea,” Ida Solberg']);
  });

  test('may be an organization', () => {
    const [quote] = quotesIn('The Harbour Board said the wall was “beyond repair.”');
    assert.equal(quote?.organization, 'Harbour Board');
    assert.equal(quote.class, 'organization');
  });

  test('is the paper whose words tell what somebody did', () => {
    const text = 'The Daily Anchor reported that Ida Solberg “left the room in anger.”';
    assert.deepEqual(said(text), ['“left the room in anger.” Daily Anchor']);
  });
});

describe('an anonymous source', () => {
  test('is called by its first words throughout', () => {
    const text = '“It leaks,” a harbour source said.\n\n“It always did,” the source added.';
    assert.deepEqual(
      quotesIn(text).map(({ source, anonymous }) => ({ source, anonymous })),
      [
        { source: 'harbour source', anonymous: true },
        { source: 'harbour source', anonymous: true },
      ],
    );
  });

  test('is who asks not to be named', () => {
    const [quote] = quotesIn('“It leaks,” said a pilot who declined to be named.');
    assert.equal(quote?.anonymous, true);
  });

  test('is not who speaks for a body', () => {
    const [quote] = quotesIn('“It leaks,” said a Harbour Board spokesman.');
    assert.deepEqual(
      { anonymous: quote?.anonymous, organization: quote?.organization },
      { anonymous: false, organization: 'Harbour Board' },
    );
  });
});

describe('marks around something else are no quotation', () => {
  const OTHERS = [
    'Ida Solberg starred in the film “The Long Night.”',
    'Piet “Pip” Verhoeven said no more.',
    'The tower is 60" high and 12" wide, Ida Solberg said.',
    '<tweet id="1234" author="harbour">We sail.</tweet>',
    'The “old wall.”',
  ];
  for (const text of OTHERS) test(text, () => assert.deepEqual(said(text), []));
});

test('marks within a quotation belong to it', () => {
  const text = '“She said “never” to us and “no” to you,” Ida Solberg said.';
  assert.deepEqual(said(text), [`${text.slice(0, text.indexOf(' Ida'))} Ida Solberg`]);
});

test('speakers are given by their places in the text', () => {
  const text = 'Late on Monday “we sail,” said the former pilot Ida Solberg.';
  const [quote] = quotesIn(text);
  assert.equal(text.slice(quote?.start, quote?.end), '“we sail,”');
  assert.equal(text.slice(quote?.speakerStart, quote?.speakerEnd), 'Ida Solberg');
});

test('a guess is not certain', () => {
  const [certain] = quotesIn('Ida Solberg said it was “a poor plan for us.”');
  const [guessed] = quotesIn('Ida Solberg opposed the “poor plan for us.”');
  assert.deepEqual([certain?.certain, guessed?.certain], [true, false]);
});

describe('endless text is read in one go', () => {
  const ENDLESS: Record<string, string> = {
    'marks that open': '“'.repeat(100_000),
    'marks that lean on nothing': '" '.repeat(100_000),
    'quotations in one sentence': '“a” '.repeat(100_000),
    'quotations that somebody says': '“a,” said Ida Solberg. '.repeat(20_000),
    'verbs without a subject': `${'and said '.repeat(50_000)}“a”`,
    commas: `${'a, '.repeat(50_000)}said “b”`,
    pronouns: 'He said “a”. '.repeat(30_000),
  };
  for (const [name, text] of Object.entries(ENDLESS)) {
    test(name, { timeout: 20_000 }, () => assert.ok(quotesIn(text).length >= 0));
  }
});
