import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/load/read-article.ts';
import { formatProblem } from '../../src/schema/problem.ts';

const HEAD = '---\ntitle: A sample\npeople: [Ida Solberg]\n---\n';

function problemsOf(body: string, head = HEAD): string[] {
  return readArticle('a.mdx', `${head}${body}`).problems.map(formatProblem);
}

/** A body, and every problem that must be found in it. The body begins on line 5 of the file. */
const REFUSED: Record<string, [body: string, problems: string[]]> = {
  import: [
    'import x from "y"\n',
    [
      'a.mdx:5:1 error An article cannot import or export. Begin the paragraph with another word, or write its first letter as &#105; (import) or &#101; (export). no-import',
    ],
  ],
  export: [
    'Text.\n\nexport const a = 1\n',
    [
      'a.mdx:7:1 error An article cannot import or export. Begin the paragraph with another word, or write its first letter as &#105; (import) or &#101; (export). no-import',
    ],
  ],
  'expressions in text and between paragraphs': [
    'One {1 + 1}.\n\n{process.exit()}\n',
    [
      'a.mdx:5:5 error An article cannot hold {expressions}. Write \\{ for a brace. no-expression',
      'a.mdx:7:1 error An article cannot hold {expressions}. Write \\{ for a brace. no-expression',
    ],
  ],
  'expressions in attributes': [
    '<Said by={x} {...y}>z</Said> said.\n',
    [
      'a.mdx:5:1 error Write the value of "by" in quotes. attribute-value',
      'a.mdx:5:1 error <Said> cannot hold {expressions}. no-expression',
    ],
  ],
  'unknown elements, with the nearest known': [
    'A <Sayd by="x">y</Sayd> and <script>alert(1)</script>.\n',
    [
      'a.mdx:5:3 error Unknown element <Sayd>. Did you mean "Said"? unknown-element',
      'a.mdx:5:29 error Unknown element <script>. Known: Photo, Said, time, Person. unknown-element',
    ],
  ],
  'names that every object has': [
    'A <constructor>y</constructor> <time datetime="2018" toString="x">z</time>.\n',
    [
      'a.mdx:5:3 error Unknown element <constructor>. Known: Photo, Said, time, Person. unknown-element',
      'a.mdx:5:32 error <time> has no attribute "toString". Known: datetime. unknown-attribute',
    ],
  ],
  'event attributes': [
    'A <Said by="x" onclick="alert(1)">y</Said>.\n',
    ['a.mdx:5:3 error <Said> has no attribute "onclick". Known: by, anonymous. unknown-attribute'],
  ],
  'missing and repeated attributes': [
    'A <Said>y</Said> <Said by="a" by="b">z</Said>.\n',
    [
      'a.mdx:5:3 error <Said> needs by="…". attribute-missing',
      'a.mdx:5:18 error <Said> has "by" twice. attribute-twice',
    ],
  ],
  'dates that are none': [
    'On <time datetime="17 May">Thursday</time>.\n',
    [
      'a.mdx:5:4 error datetime must be an EDTF date such as 2018-05-17, 2018-05, 2018-05~ or XXXX-07-02. attribute-value',
    ],
  ],
  'addresses that are not of the web': [
    '[a](javascript:alert) [b](/x) [c][d]\n\n[d]: data:text/html,x\n',
    [5, 5, 7].map(
      (line, index) =>
        `a.mdx:${line}:${[1, 23, 1][index]} error Links go to http:, https: or mailto: addresses only, written out in full. link-address`,
    ),
  ],
  'pictures from elsewhere': [
    '<Photo src="https://example.org/a.jpg" caption="x" />\n\n![x](y.jpg)\n',
    [
      'a.mdx:5:1 error src must be the path of a file in public, such as photos/envoy.jpg. attribute-value',
      'a.mdx:7:1 error Pictures are written <Photo src="…" caption="…" credit="…" />. no-image',
    ],
  ],
  'originals that are not on the web': [
    '<Photo caption="x" original="javascript:alert(1)" />\n\n<Photo caption="x" original="//e.org/a" />\n',
    [5, 7].map(
      (line) =>
        `a.mdx:${line}:1 error original must be a web address that begins with http:// or https://. attribute-value`,
    ),
  ],
  'a photo within a paragraph': [
    'See <Photo caption="x" /> here.\n',
    [
      'a.mdx:5:5 error Write <Photo … /> without content on a line of its own between blank lines. element-content',
    ],
  ],
  'a person whom the article does not list': [
    'Then <Person name="Ida Solburg">she</Person> left.\n',
    [
      'a.mdx:5:6 error "Ida Solburg" is not among the article\'s people. Did you mean "Ida Solberg"? Add the name there or correct it here. unknown-person',
    ],
  ],
};

const WORDS_ONLY =
  '<Person> holds words only. Write <Person>, its words and </Person> on one line. element-content';
const NO_WORDS = (name: string) =>
  `<${name}> holds no words. Write some between <${name}> and </${name}>, or take it away. element-empty`;
const HOLDS_LINK =
  '<Person> cannot hold a link or another <Person>. Take the one within it away. link-in-link';
const IN_LINK = '<Person> cannot stand within a link. Take one of the two away. link-in-link';

/** What may not stand within `<Person>`, or around it; the first line of each is the file's fifth. */
const REFUSED_PERSONS: Record<string, [body: string, problems: string[]]> = {
  'a picture': [
    '<Person name="Ida Solberg">\n<Photo caption="c" />\n</Person>\n',
    [`a.mdx:5:1 error ${WORDS_ONLY}`],
  ],
  'a paragraph': [
    '<Person name="Ida Solberg">\n\nshe\n\n</Person>\n',
    [`a.mdx:5:1 error ${WORDS_ONLY}`],
  ],
  'a quote, a table, an element on lines of its own': [
    ['> q', '| a |\n|---|', '<Said by="x">y</Said>']
      .map((block) => `<Person name="Ida Solberg">\n${block}\n</Person>\n`)
      .join('\n'),
    [
      `a.mdx:5:1 error ${WORDS_ONLY}`,
      `a.mdx:9:1 error ${WORDS_ONLY}`,
      `a.mdx:14:1 error ${WORDS_ONLY}`,
    ],
  ],
  'a link': [
    'On <Person name="Ida Solberg">the *[master](https://a.example)*</Person>.\n',
    [`a.mdx:5:36 error ${HOLDS_LINK}`],
  ],
  'an address that becomes a link, and one by reference': [
    '<Person name="Ida Solberg">www.a.example or [b][]</Person>\n\n[b]: https://b.example\n',
    [`a.mdx:5:28 error ${HOLDS_LINK}`, `a.mdx:5:45 error ${HOLDS_LINK}`],
  ],
  'another person': [
    'On <Person name="Ida Solberg">a <Person name="Ida Solberg">b</Person></Person>.\n',
    [`a.mdx:5:33 error ${HOLDS_LINK}`],
  ],
  'a link around it': [
    '[to *<Person name="Ida Solberg">her</Person>*](https://a.example)\n',
    [`a.mdx:5:6 error ${IN_LINK}`],
  ],
  nothing: [
    '<Person name="Ida Solberg"></Person>\n\nOn <Person name="Ida Solberg"> \u200b</Person>.\n',
    [`a.mdx:5:1 error ${NO_WORDS('Person')}`, `a.mdx:7:4 error ${NO_WORDS('Person')}`],
  ],
  'nothing, in the other elements': [
    'A <time datetime="2018"></time>.\n\n<Said by="x">\n\n***\n\n</Said>\n',
    [`a.mdx:5:3 error ${NO_WORDS('time')}`, `a.mdx:7:1 error ${NO_WORDS('Said')}`],
  ],
};

describe('<Person> becomes a link, so it holds words only', () => {
  for (const [name, [body, expected]] of Object.entries(REFUSED_PERSONS)) {
    test(name, () => assert.deepEqual(problemsOf(body), expected));
  }

  test('marked words are words', () => {
    const body = 'A <Person name="Ida Solberg">*b* <Said by="x">c</Said> `d`</Person>.\n';
    assert.deepEqual(problemsOf(body), []);
  });
});

describe('what is not harmless is a problem with its place', () => {
  for (const [name, [body, expected]] of Object.entries(REFUSED)) {
    test(name, () => assert.deepEqual(problemsOf(body), expected));
  }

  test('broken syntax', () => {
    const [problem, ...others] = problemsOf('One.\n\nTwo <Said by="x">three.\n');
    assert.match(problem ?? '', /^a\.mdx:7:\d+ error .*Said.* mdx-syntax$/u);
    assert.deepEqual(others, []);
  });

  test('an import that ends the file in an open string', () => {
    assert.match(problemsOf('import "\\').join('\n'), /^a\.mdx:5:1 error /u);
  });

  test('nesting without end', () => {
    for (const body of [
      '> '.repeat(100_000),
      `${'- '.repeat(40)}x`,
      `${'<Said by="x">'.repeat(40)}x${'</Said>'.repeat(40)}`,
      `${'<Said by="x">'.repeat(5000)}x${'</Said>'.repeat(5000)}`,
    ]) {
      assert.match(
        problemsOf(body).join('\n'),
        /^a\.mdx:5:\d+ error .* nested more than 32 deep.* nesting$/u,
      );
    }
  });

  test('frontmatter and body are checked together', () => {
    const head = '---\ntitel: A sample\n---\n';
    assert.deepEqual(
      problemsOf('A {b}.', head).map((line) => line.split(' ')[0]),
      ['a.mdx:2:1', 'a.mdx:2:1', 'a.mdx:4:3'],
    );
  });
});

test('what an article may hold is no problem', () => {
  const body = `
<Photo caption="A." credit="B" src="photos/a.jpg" />

## H

A *b* **c** ~~d~~ \`e\` [f](https://example.org/?a=b#c) [m](mailto:a@example.org)

- g

> h

| i | j |
|---|---|
| k | l |

***

\`\`\`
import code from 'here'
\`\`\`
`;
  assert.deepEqual(problemsOf(body), []);
});
