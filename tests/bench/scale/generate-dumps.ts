import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Parts of invented names; the first ones are drawn most often, as in real archives. */
const GIVEN =
  'Ada Bruno Celia Davor Edda Farid Greta Hugo Ines Jonas Kaja Leon Mara Nils Olga'.split(' ');
const FAMILY =
  'Achterberg Brandvold Castellan Dragomir Eskelin Farkas Grimaldi Hollander Ivarsson Jelinek Kowal Lindqvist Marchbanks Novak Ostrander Petrosyan Quist Reinholt Solberg Tope'.split(
    ' ',
  );
const PLACES = 'Pellmouth Skellow Garth Northgate Saltford Velmar Easterly Corrow'.split(' ');
const SUBJECTS = 'ferry bridge court council school harbour election summit treaty storm'.split(
  ' ',
);

/** Sentences with gaps for people, places and subjects. */
const SENTENCES = [
  '{person} told the {subject} committee in {place} that the plan would be ready before the winter.',
  'The {subject} had been closed since March, and nobody in {place} expected it to open again this year.',
  '{family} said that the cost of the {subject} would be shared between {place} and {place}.',
  'In a letter to {person}, the office for the {subject} asked for more time and a second report.',
  'Residents of {place} welcomed the decision, though some asked what would become of the old {subject}.',
  'The vote on the {subject} was put off twice after {family} had asked for a count by name.',
];

const BOILERPLATE = {
  above: [
    'The Pellmouth Courier',
    'Home > Region > Local',
    'print email share',
    'Subscribe for 1 crown a week',
  ],
  below: [
    '0 comments',
    'Log in to write a comment',
    'Most read',
    '© 2019 The Pellmouth Courier. All rights reserved.',
  ],
};

/** Writes `count` page dumps into a folder: invented articles, the same ones on every run. */
export async function generateDumps(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const random = mulberry32(20180612);
  for (let number = 1; number <= count; number += 1) {
    await writeFile(join(folder, `${String(number).padStart(6, '0')}.txt`), dump(number, random));
  }
}

function dump(number: number, random: () => number): string {
  const people = [person(random), person(random), person(random)];
  const headline = fill(`{place} {subject} case number ${number} goes to {family}`, people, random);
  const paragraphs = Array.from({ length: 10 }, () =>
    Array.from({ length: 3 }, () => fill(draw(SENTENCES, random), people, random)).join(' '),
  );
  const day = 1 + Math.floor(random() * 28);
  const month = 1 + Math.floor(random() * 12);
  const date = `Published: ${2000 + (number % 20)}-${pad(month)}-${pad(day)}`;
  const head = [...BOILERPLATE.above, headline, `By ${person(random)}`, date];
  return `${[...head, ...paragraphs, ...BOILERPLATE.below].join('\n\n')}\n`;
}

function fill(sentence: string, people: string[], random: () => number): string {
  const who = draw(people, random);
  return sentence
    .replace('{person}', who)
    .replace('{family}', who.split(' ')[1] ?? who)
    .replaceAll('{place}', () => draw(PLACES, random))
    .replaceAll('{subject}', () => draw(SUBJECTS, random));
}

function person(random: () => number): string {
  return `${draw(GIVEN, random)} ${draw(FAMILY, random)}`;
}

/** Draws from a list so that the first entries come most often (roughly Zipf's law). */
function draw(list: string[], random: () => number): string {
  return list[Math.floor(list.length * random() ** 2)] ?? '';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** A small generator with a fixed seed, so that every run has the same articles. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
