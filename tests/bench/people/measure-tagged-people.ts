import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { withoutLatinAccents } from '../../../src/files/without-latin-accents.ts';
import type { Extract } from './extract-without-records.ts';
import { percent, type Table } from './print-table.ts';

/** An article of Reuters-21578 with the people that its editors tagged: `deng-xiaoping`, `volcker`. */
interface TaggedArticle {
  id: number;
  title: string;
  body: string;
  people: string[];
}

/** How many of the people that an article is tagged with, and whom its text names, we find in it. */
export function measureTaggedPeople(kits: string, extract: Extract): Table {
  const file = join(kits, 'people/dev/doc-people/reuters21578-1-15000.jsonl.gz');
  const lines = gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line) as TaggedArticle);
  let [named, found, bodyNamed, bodyFound] = [0, 0, 0, 0];
  for (const { title, body, people } of articles.filter((article) => article.people.length > 0)) {
    const inAll = people.filter((key) => names(`${title} ${body}`, key));
    const inBody = people.filter((key) => names(body, key));
    const forms = extract(`${title}\n\n${body}`).persons.map(({ text, name }) => name ?? text);
    const isFound = (key: string) => forms.some((form) => names(form, key));
    named += inAll.length;
    found += inAll.filter(isFound).length;
    bodyNamed += inBody.length;
    bodyFound += inBody.filter(isFound).length;
  }
  return [
    ['tagged people', 'recall', 'found', 'named'],
    ['in headline or text', percent(found / named), String(found), String(named)],
    ['in the text', percent(bodyFound / bodyNamed), String(bodyFound), String(bodyNamed)],
  ];
}

/** Whether a text has the words of a key one behind the other: `du-plessis`, of `james-baker` the last. */
function names(text: string, key: string): boolean {
  const words = key.split('-');
  const last = words.at(-1) ?? key;
  const plain = ` ${withoutLatinAccents(text)
    .toLowerCase()
    .replace(/[^a-z]+/gu, ' ')} `;
  return plain.includes(` ${last} `);
}
