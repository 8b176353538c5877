import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURE = 'tests/site/fixture/content';

/** More than a list page holds. */
const NOTICES = 60;

/** Copies the fixture into a folder and adds short notices, so that the list of articles has several pages. */
export function writeFixtureArchive(folder: string): void {
  cpSync(FIXTURE, folder, { recursive: true });
  for (let number = 1; number <= NOTICES; number += 1) {
    const file = join(folder, 'articles', `notice-to-mariners-${number}.mdx`);
    writeFileSync(file, notice(number));
  }
}

/** An archive that has a name and nothing else. */
export function writeEmptyArchive(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const settings = 'title: An empty archive\ndescription: Nothing has been put into it yet.\n';
  writeFileSync(join(folder, 'archive.yaml'), settings);
}

function notice(number: number): string {
  return `---
title: Notice to mariners, number ${number}
date: 1998-${String(1 + (number % 12)).padStart(2, '0')}
section: [Notices]
publication: The Holmwick Courier
language: en
---

The light at the end of the mole will be out for ${number} hours.
`;
}
