import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { editYaml } from '../../src/edit/yaml/edit-yaml.ts';
import type { YamlChange } from '../../src/edit/yaml/yaml-change.ts';
import { ContentError } from '../../src/schema/problem.ts';

const ORDER = ['name', 'nativeNames', 'aliases', 'wikidata', 'roles', 'note', 'mergedInto'];

function edit(text: string, ...changes: YamlChange[]): string {
  return editYaml('a.yaml', text, changes, ORDER).text;
}

describe('a change touches nothing but its own words', () => {
  const cases: { what: string; before: string; change: YamlChange; after: string }[] = [
    {
      what: 'a value keeps its quotes and its comment',
      before: "name:   'Al'   # short\r\nnote: x\r\n",
      change: { do: 'set', key: 'name', value: "O'Hara: #1" },
      after: "name:   'O''Hara: #1'   # short\r\nnote: x\r\n",
    },
    {
      what: 'a value that YAML would take for something else is quoted',
      before: 'name: Al\n',
      change: { do: 'set', key: 'name', value: 'null' },
      after: 'name: "null"\n',
    },
    {
      what: 'a folded value becomes a line',
      before: 'name: >-\n  Al\n  Lind\nnote: x\n',
      change: { do: 'set', key: 'name', value: 'Al' },
      after: 'name: Al\nnote: x\n',
    },
    {
      what: 'a new key takes its place in the order',
      before: 'name: Al\n\n# what they did\nroles: []\n',
      change: { do: 'add', key: 'aliases', value: 'A' },
      after: 'name: Al\naliases: [A]\n\n# what they did\nroles: []\n',
    },
    {
      what: 'a new key stands behind a text of several lines',
      before: 'name: Al\nnote: |\n  one\n\n  two\n',
      change: { do: 'set', key: 'mergedInto', value: 'bo' },
      after: 'name: Al\nnote: |\n  one\n\n  two\nmergedInto: bo\n',
    },
    {
      what: 'a file without an end of its last line',
      before: 'name: Al',
      change: { do: 'add', key: 'roles', value: { title: 'Mate', to: '2018' } },
      after: 'name: Al\nroles:\n  - { title: Mate, to: "2018" }',
    },
    {
      what: 'a map on one line',
      before: '{ name: Al, aliases: [] } # all\n',
      change: { do: 'add', key: 'roles', value: { title: 'Mate' } },
      after: '{ name: Al, aliases: [], roles: [{ title: Mate }] } # all\n',
    },
    {
      what: 'an entry is put behind the last one, comments stay with theirs',
      before: 'aliases:\r\n  -   A # one\r\n  # more to come\r\n\r\nnote: x\r\n',
      change: { do: 'add', key: 'aliases', value: 'B' },
      after: 'aliases:\r\n  -   A # one\r\n  - B\r\n  # more to come\r\n\r\nnote: x\r\n',
    },
    {
      what: 'an entry is taken out of a line',
      before: 'aliases: [ A ,"B", C ]\n',
      change: { do: 'remove', key: 'aliases', index: 0 },
      after: 'aliases: [ "B", C ]\n',
    },
    {
      what: 'the last entry goes with the comma before it',
      before: "aliases: [A, 'B']\n",
      change: { do: 'remove', key: 'aliases', index: 1 },
      after: 'aliases: [A]\n',
    },
    {
      what: 'an entry of a list over several lines goes, its comment stays',
      before: 'aliases: [\n  A, # one\n  B, # two\n]\n',
      change: { do: 'remove', key: 'aliases', index: 1 },
      after: 'aliases: [\n  A, # one\n  # two\n]\n',
    },
    {
      what: 'the only entry leaves an empty list',
      before: 'aliases:\n  # who knows\n  - A\nnote: x\n',
      change: { do: 'remove', key: 'aliases', index: 0 },
      after: 'aliases:\n  # who knows\n  []\nnote: x\n',
    },
    {
      what: 'a long line is not folded',
      before: `note: ${'word '.repeat(60)}end\naliases: [A]\n`,
      change: { do: 'replace', key: 'aliases', index: 0, value: 'B' },
      after: `note: ${'word '.repeat(60)}end\naliases: [B]\n`,
    },
  ];
  for (const { what, before, change, after } of cases) {
    test(what, () => assert.equal(edit(before, change), after));
  }
});

test('what cannot be changed by itself is told with the file, and is not changed', () => {
  const list = 'name: Al\naliases: [A # one\n  , B]\n';
  assert.throws(
    () => edit(list, { do: 'remove', key: 'aliases', index: 0 }),
    (error: unknown) => error instanceof ContentError && /^a\.yaml .*by hand/u.test(error.message),
  );
});

test('any words can be written into any list, and all comments survive', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/u.test(text));
  const styles = fc.constantFrom(
    (list: string[]) => `aliases: [${list.map((one) => JSON.stringify(one)).join(' , ')}] # c1\n`,
    (list: string[]) =>
      `aliases: # c1\n${list.map((one, index) => `  - ${JSON.stringify(one)} # i${index}\n`).join('')}`,
    (list: string[]) =>
      `aliases: [\n${list.map((one, index) => `  ${JSON.stringify(one)}, # i${index}\n`).join('')}] # c1\n`,
  );
  const eols = fc.constantFrom('\n', '\r\n');
  const property = (
    list: string[],
    value: string,
    write: (list: string[]) => string,
    eol: string,
  ) => {
    const text = `# top\nname: Al # c0\n${write(list)}# c2\nroles: []\n`.replaceAll('\n', eol);
    const edited = edit(
      text,
      { do: 'add', key: 'aliases', value },
      { do: 'replace', key: 'aliases', index: 0, value: `${value}!` },
      { do: 'remove', key: 'aliases', index: 1 },
      { do: 'set', key: 'mergedInto', value },
    );
    const expected = {
      name: 'Al',
      aliases: [`${value}!`, ...list.slice(2), value],
      roles: [],
      mergedInto: value,
    };
    assert.deepEqual(parse(edited), expected);
    for (const comment of text.match(/# [a-z]+\d*$/gmu) ?? []) assert.ok(edited.includes(comment));
    assert.equal(edited.replaceAll(eol, '').match(/[\r\n]/u), null, 'line ends stay as they are');
  };
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 5 }), words, styles, eols, property),
  );
});
