import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CANARY, HOSTILE_RAW } from '../hostile/read-fixtures.ts';

/** Words that mean something to HTML, XML, JSON, YAML or a template, and are a headline or a name here. */
export const HOSTILE_WORDS: readonly string[] = [
  `</script><script>${CANARY}</script>`,
  `</title><img src=x onerror=${CANARY}>`,
  `<!-- <script>${CANARY}`,
  `]]><script>${CANARY}</script><![CDATA[`,
  `" onmouseover="${CANARY}`,
  `' onfocus='${CANARY}`,
  `{${CANARY}}`,
  `\${${CANARY}}`,
  `javascript:${CANARY}`,
  '2024-01-01',
  'null',
  'true',
  '0x1F',
  '---',
  '+++',
  '&lt;b&gt; &amp; &#60;',
  '\\u003cscript\\u003e',
  '../../etc/passwd',
  'con',
  '%2e%2e%2f?a=b#c',
];

/** Converts the hostile inputs, and adds articles, records and settings in which every field is hostile. */
export function writeHostileArchive(folder: string): void {
  cpSync(HOSTILE_RAW, join(folder, 'raw'), { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli.ts', 'convert', '--content', folder],
    { encoding: 'utf8' },
  );
  // Some inputs are refused, which is told by the exit status.
  if (status !== 1) throw new Error(`The conversion of the hostile inputs broke down.\n${stderr}`);
  for (const [index, words] of HOSTILE_WORDS.entries()) {
    writeFile(folder, `articles/hostile-${index + 1}.mdx`, article(words));
    writeFile(
      folder,
      `tags/hostile-${index + 1}.yaml`,
      `label: ${quoted(words)}\nnote: ${quoted(words)}\n`,
    );
    writeFile(
      folder,
      `people/hostile-${index + 1}.yaml`,
      `name: ${quoted(`${words} Voss`)}\nnote: ${quoted(words)}\n`,
    );
  }
  const [title = '', description = ''] = HOSTILE_WORDS;
  writeFile(
    folder,
    'archive.yaml',
    `title: ${quoted(title)}\ndescription: ${quoted(description)}\n`,
  );
}

function article(words: string): string {
  const index = HOSTILE_WORDS.indexOf(words) + 1;
  const list = `[${quoted(words)}]`;
  return `---
title: ${quoted(words)}
date: 2015-05-05
section: ${list}
publication: ${quoted(words)}
authors:
  - name: ${quoted(words)}
people: [${quoted(`${words} Voss`)}]
organizations: ${list}
places: ${list}
tags: [hostile-${index}]
review: ${list}
---

<Photo caption="${escaped(words)}" credit="${escaped(words)}" />

The sign was read by <Person name="${escaped(`${words} Voss`)}">the painter</Person> to everybody who had come.
`;
}

/** JSON's strings are YAML's too. */
function quoted(words: string): string {
  return JSON.stringify(words);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function writeFile(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
