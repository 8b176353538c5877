import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LISTED } from '../../src/names/tagger/gazetteers.ts';
import { makeTagger, type TaggerFiles } from '../../src/names/tagger/tag-names.ts';
import { augment } from '../bench/people/augment.ts';
import { SETTINGS } from '../bench/people/settings.ts';
import { trainTagger } from '../bench/people/train-tagger.ts';
import type { GoldName, TrainingText } from '../bench/people/training-text.ts';

const PERSONS = ['Ada Brown', 'Joan Hill', 'Omar Reed', 'Lucy Park', 'Ivan Cole', 'Rosa Webb'];
const PLACES = ['Paris', 'Oslo', 'Lima', 'Cairo'];

/** Small texts of one pattern, with their names marked. */
function makeTexts(): TrainingText[] {
  return PERSONS.flatMap((person) =>
    PLACES.map((place): TrainingText => {
      const text = `The envoy ${person} flew to ${place} today. Mr. ${person.split(' ')[1]} was late.`;
      const names = [
        mark(text, 'person', person),
        mark(text, 'place', place),
        mark(text, 'person', person.split(' ')[1] as string, text.indexOf('Mr.')),
      ];
      return { id: `${person} ${place}`, text, names };
    }),
  );
}

function mark(text: string, type: GoldName['type'], name: string, from = 0): GoldName {
  const start = text.indexOf(name, from);
  return { type, start, end: start + name.length };
}

function train(): TaggerFiles {
  const lists = new Map([
    ['oslo', LISTED.bigCity],
    ['ada', LISTED.givenName],
  ]);
  const leanings = { person: 0, organization: 0, place: 0 };
  const settings = { ...SETTINGS, rate: 0.1, epochs: 8, leastCount: 1, leanings, report: () => {} };
  return trainTagger(augment(makeTexts()), lists, settings);
}

test('training twice gives the same bytes', () => {
  assert.deepEqual(train(), train());
});

test('what was trained on is found again, and so are names that were not', () => {
  const tagger = makeTagger(train());
  const text = 'The envoy Nora Field flew to Quito today. Mr. Field was late.';
  const found = tagger.tag(text).map(({ type, text: name }) => `${type} ${name}`);
  assert.deepEqual(found, ['person Nora Field', 'place Quito', 'person Field']);
});
