import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTags } from '../../src/convert/extract/find-tags.ts';
import type { ScoreTags, TagText } from '../../src/convert/extract/tags/tag-evidence.ts';
import { type Tag, tagSchema } from '../../src/schema/tag.ts';

const VOCABULARY = new Map<string, Tag>(
  Object.entries({
    diplomacy: { label: 'Diplomacy', phrases: ['ambassador', 'talks with {nation}'] },
    summits: { label: 'Summits', broader: 'diplomacy', phrases: ['summit', '{two leaders}'] },
    courts: { label: 'Courts', phrases: ['court', 'trial', 'pardon'], notPhrases: ['trial run'] },
    sport: { label: 'Sport', phrases: ['tennis court', 'tennis'], names: ['ATP'] },
    transport: { label: 'Transport', phrases: ['ferry', 'railway'], hints: ['road'] },
    labour: { label: 'Labour', phrases: ['wage', 'organise'], names: ['Anna Lindqvist'] },
    corruption: { label: 'Corruption', phrases: ['bribe'] },
    building: { label: 'Building', phrases: ['site'] },
    aviation: { label: 'Aviation', hints: ['plane'] },
  }).map(([slug, tag]) => [slug, tagSchema.parse(tag)]),
);

function tagsOf(headline: string, ...paragraphs: string[]): string[] {
  return findTags({ headline, paragraphs }, VOCABULARY).map(({ tag }) => tag);
}

/** Words that no tag asks for. */
const FILLER = 'The rest of it was said slowly and nobody wrote it down. '.repeat(10);

test('a tag comes with the phrases that speak for it and where they stand', () => {
  const [found] = findTags(
    { headline: 'Ferries to stop', paragraphs: ['The last ferry leaves.', `${FILLER} A ferry.`] },
    VOCABULARY,
  );
  assert.equal(found?.tag, 'transport');
  assert.deepEqual(found.reasons, [
    { kind: 'phrase', words: 'ferry', place: 'headline', times: 3 },
  ]);
});

test('nothing is said of a text that speaks of no subject', () => {
  assert.deepEqual(tagsOf('A slow day', FILLER), []);
  assert.deepEqual(tagsOf(''), []);
});

test('a phrase is found in every number, tense and spelling', () => {
  assert.deepEqual(tagsOf('Workers organized in the north', 'They were organising.'), ['labour']);
  assert.deepEqual(tagsOf('Railways of the coast'), ['transport']);
});

test('of phrases within each other the longest counts alone', () => {
  assert.deepEqual(tagsOf('New tennis courts open', 'The tennis court is blue.'), ['sport']);
});

test('words that only look like a subject do not count for it', () => {
  assert.deepEqual(tagsOf('A trial run is planned', 'The trial run takes a day.'), []);
  assert.deepEqual(tagsOf('A trial is planned'), ['courts']);
});

test('no phrase reaches over the end of a sentence', () => {
  assert.deepEqual(tagsOf('', 'He saw tennis. Court and trial followed, and a court.'), ['courts']);
});

test('what an article only mentions falls behind what it is about', () => {
  const about = 'The court heard the trial. A pardon was refused by the court.';
  assert.deepEqual(tagsOf('Trial in court', about, `${FILLER} A ferry passed.`), ['courts']);
});

test('the narrowest tag stands alone unless the broader one is a subject itself', () => {
  assert.deepEqual(tagsOf('Summit at last', 'The summit was short.', `${FILLER} An ambassador.`), [
    'summits',
  ]);
  assert.deepEqual(
    tagsOf('Ambassador at the summit', ...Array.from({ length: 10 }, () => 'Ambassador, summit.')),
    ['diplomacy', 'summits'],
  );
});

test('two heads of state in a sentence are a sign of dealings between states', () => {
  const [found] = findTags(
    { headline: '', paragraphs: ['The Chilean president dined with the prime minister of Peru.'] },
    VOCABULARY,
  );
  assert.equal(found?.tag, 'summits');
  assert.equal(found.reasons[0]?.words, 'Chilean president dined … minister of Peru');
  assert.deepEqual(tagsOf('', 'The Chilean president dined with the Chilean prime minister.'), []);
});

test('a headline in capitals is read like any other, but its words are no initials', () => {
  assert.deepEqual(tagsOf('FERRY TO STOP FOR GOOD'), ['transport']);
  assert.deepEqual(tagsOf('ATP announces dates'), ['sport']);
  assert.deepEqual(tagsOf('THE CHOICE IS FOR US, SAYS TEAM OF PERU'), []);
});

test('a name counts in the forms that a record gives it', () => {
  const text: TagText = { headline: '', paragraphs: ['Ms. Lindqvist spoke.'] };
  assert.deepEqual(findTags(text, VOCABULARY), []);
  const names = [{ name: 'Anna Lindqvist', text: 'Lindqvist' }];
  const [found] = findTags({ ...text, names }, VOCABULARY);
  assert.equal(found?.tag, 'labour');
  assert.equal(found.reasons[0]?.kind, 'name');
});

test('words of another language than English count where a phrase is in its letters', () => {
  const headline = 'Trial om en pardon för färjan';
  assert.deepEqual(findTags({ headline, paragraphs: [], language: 'sv' }, VOCABULARY), []);
  const native = tagSchema.parse({ label: 'Ferries', phrases: ['färjan'] });
  const [found, ...others] = findTags(
    { headline, paragraphs: [], language: 'sv' },
    new Map([...VOCABULARY, ['ferries', native]]),
  );
  assert.equal(found?.tag, 'ferries');
  assert.deepEqual(others, []);
});

test('a word is no form of another that only begins like it', () => {
  assert.deepEqual(tagsOf('A plan to sit', 'They plan, and sit on it.'), []);
  assert.deepEqual(tagsOf('Sites for planes', 'They sited it.'), ['building']);
});

test('an article bears four tags at most', () => {
  const all = 'Ambassador in court over ferry, tennis, wage, bribe';
  assert.equal(tagsOf(all, ...Array.from({ length: 20 }, () => all)).length, 4);
});

test('what the archive taught adds a tag, takes one away, and is shown as a reason', () => {
  const learned: ScoreTags = () =>
    new Map([
      ['corruption', { score: 0.9, words: ['brown envelope'] }],
      ['transport', { score: 0, words: [] }],
    ]);
  const text: TagText = { headline: 'The ferry and the brown envelope', paragraphs: [] };
  assert.deepEqual(findTags(text, VOCABULARY, learned), [
    {
      tag: 'corruption',
      score: 8,
      reasons: [{ kind: 'learned', words: 'brown envelope', times: 1 }],
    },
  ]);
});

test('words that are names of the language’s own objects are plain words', () => {
  assert.deepEqual(tagsOf('The constructor', 'A constructor of toString and __proto__.'), []);
});
