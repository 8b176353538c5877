import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articleSchema } from '../../src/schema/article.ts';
import { parseArticle } from '../../src/schema/parse-article.ts';
import { parseYaml } from '../../src/schema/parse-yaml.ts';
import { personSchema } from '../../src/schema/person.ts';
import { formatProblem } from '../../src/schema/problem.ts';

const problemsOf = (yaml: string) =>
  parseYaml('p.yaml', yaml, personSchema).problems.map(formatProblem);

describe('a mistake in a record is told where it is', () => {
  const mistakes: [name: string, yaml: string, problems: RegExp[]][] = [
    [
      'a key that is nearly right',
      'name: A\nalias: [B]\n',
      [/^p\.yaml:2:1 error Unknown key "alias"\. Did you mean "aliases"\? unknown-key$/u],
    ],
    [
      'a key that is nothing like',
      'name: A\nfavouriteColour: red\n',
      [/^p\.yaml:2:1 .*Known: name, /u],
    ],
    [
      'a key inside a list',
      'name: A\nroles:\n  - title: B\n    until: "2001"\n',
      [/^p\.yaml:4:5 error Unknown key "until"/u],
    ],
    ['a value of the wrong kind', 'name: A\naliases: B\n', [/^p\.yaml:2:1 error aliases: /u]],
    [
      'a date that is none',
      'name: A\nroles:\n  - { title: B, from: soon }\n',
      [/^p\.yaml:3:\d+ error roles\.0\.from: must be an EDTF date/u],
    ],
    [
      'two mistakes at once',
      'nam: A\nwikidata: 7\n',
      [/name/u, /Did you mean "name"/u, /wikidata/u],
    ],
    ['broken syntax', 'name: A\naliases: [B\n', [/^p\.yaml:\d+:\d+ error .* yaml-syntax$/u]],
    ['the same key twice', 'name: A\nname: B\n', [/^p\.yaml:2:1 error .*unique.* yaml-syntax$/u]],
    ['an alias', 'name: &a A\naliases: [*a]\n', [/yaml-anchor$/u, /yaml-anchor$/u]],
    ['no mapping at all', '- A\n', [/p\.yaml:1:1 error /u]],
  ];
  for (const [name, yaml, expected] of mistakes) {
    test(name, () => {
      const found = problemsOf(yaml);
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const pattern of expected)
        assert.ok(
          found.some((text) => pattern.test(text)),
          found.join('\n'),
        );
    });
  }
});

test('lines of frontmatter are counted in the file', () => {
  const { problems } = parseArticle('a.mdx', '---\ntitle: A\ntag: [b]\n---\n\nText.\n');
  assert.deepEqual(problems.map(formatProblem), [
    'a.mdx:3:1 error Unknown key "tag". Did you mean "tags"? unknown-key',
  ]);
});

test('a file without frontmatter is told so', () => {
  assert.equal(parseArticle('a.mdx', 'Text.\n').problems[0]?.rule, 'frontmatter-missing');
});

test('Windows line ends and a byte-order mark are no mistake', () => {
  const parsed = parseArticle('a.mdx', '\uFEFF---\r\ntitle: A\r\n---\r\n\r\nText.\r\n');
  assert.equal(parsed.data?.article.title, 'A');
  assert.equal(parsed.data?.bodyLine, 4);
});

for (const date of [
  '2018-05-17',
  '2018-05',
  '2018-05-17~',
  '2018-05-07/2018-05-08',
  'XXXX-07-02',
  '2018-03~',
]) {
  test(`${date} is a date`, () => {
    assert.equal(articleSchema.parse({ title: 'A', date }).date, date);
  });
}

for (const date of [
  '2018-02-29',
  '1900-02-29',
  '2018-02-30',
  '2018-02-29~',
  '2018-02-28/2018-02-29',
  'May 2018',
]) {
  test(`${date} is no date`, () => {
    assert.ok(!articleSchema.safeParse({ title: 'A', date }).success);
  });
}

test('the 29th of February of a leap year is a date', () => {
  assert.ok(articleSchema.safeParse({ title: 'A', date: '2016-02-29' }).success);
});
