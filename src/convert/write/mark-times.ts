import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Timex } from '../extract/dates/find-timexes.ts';
import type { Block } from '../page.ts';
import { isPhoto } from '../photo-node.ts';
import { type WordsToWrap, wrapWords } from './wrap-words.ts';

/** Words that tell a day, a month or a range of days; offsets into the prose, the end exclusive. */
interface TimePlace {
  start: number;
  end: number;
  /** EDTF. */
  date: string;
}

/**
 * Writes `<time datetime="…">` around the words of a body that tell a day, a month or a range of days of a
 * known year, which is what a timeline needs. The prose is the text of all blocks but pictures, with a
 * blank line between them. A `<time>` that is there already stays.
 */
export function markTimes(body: readonly Block[], timexes: readonly Timex[]): Block[] {
  const places = timePlaces(body, timexes);
  let next = 0;
  let start = 0;
  return body.map((block) => {
    if (isPhoto(block.node)) return block;
    const end = start + block.text.length;
    const inside: WordsToWrap[] = [];
    for (let place = places[next]; place && place.end <= end; place = places[++next]) {
      // A table's days are a timetable's, of every week.
      if (block.node.type !== 'table') inside.push(placeInBlock(place, start));
    }
    start = end + 2;
    return inside.length === 0 ? block : { ...block, node: wrapWords(block, inside) };
  });
}

function placeInBlock({ start, end, date }: TimePlace, blockStart: number): WordsToWrap {
  const element = (words: string) => timeElement(date, words);
  return { start: start - blockStart, end: end - blockStart, element };
}

/** The places, days that are joined to a range as one: "May 7 to 9", "May 7 and 8". */
function timePlaces(body: readonly Block[], timexes: readonly Timex[]): TimePlace[] {
  const prose = body.filter(({ node }) => !isPhoto(node)).map(({ text }) => text);
  const text = prose.join('\n\n');
  const places: TimePlace[] = [];
  for (const { start, end, edtf } of timexes) {
    if (edtf === undefined || !isForTimeline(edtf)) continue;
    const last = places.at(-1);
    if (last && isRange(last.date, edtf, text.slice(last.end, start))) {
      last.end = end;
      last.date = `${last.date}/${edtf}`;
    } else places.push({ start, end, date: edtf });
  }
  return places;
}

/** A day, a month, or days from one to another, worked out or not. */
const FOR_TIMELINE = /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?~?$|^\d{4}-\d\d-\d\d~?\/\d{4}-\d\d-\d\d~?$/u;

function isForTimeline(edtf: string): boolean {
  return FOR_TIMELINE.test(edtf);
}

/** Whether two days and the words between them tell a range. */
function isRange(first: string, second: string, between: string): boolean {
  const isDays = [first, second].every((date) => /^\d{4}-\d\d-\d\d~?$/u.test(date));
  if (!isDays || first.slice(0, 10) >= second.slice(0, 10)) return false;
  if (/^\s?(?:[-–—]|to|through|until)\s?(?:the\s)?$/u.test(between)) return true;
  const days = (Date.parse(second.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000;
  return days === 1 && /^\s(?:and|&)\s$/u.test(between);
}

function timeElement(date: string, words: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'time',
    attributes: [{ type: 'mdxJsxAttribute', name: 'datetime', value: date }],
    children: [{ type: 'text', value: words }],
  };
}
