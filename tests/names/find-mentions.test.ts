import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameablesOf } from '../../src/names/nameables.ts';
import { familyForms } from '../../src/names/family-forms.ts';
import { makeMentionFinder } from '../../src/names/find-mentions.ts';
import type { Nameable } from '../../src/names/mention-forms.ts';
import { makeNameDirectory } from '../../src/names/name-directory.ts';
import { personSchema } from '../../src/schema/person.ts';

function person(name: string, aliases: string[] = []): Nameable {
  return { kind: 'person', name, aliases, families: familyForms(name) };
}

function place(name: string): Nameable {
  return { kind: 'place', name, aliases: [], families: [] };
}

function organization(name: string): Nameable {
  return { kind: 'organization', name, aliases: [], families: [] };
}

const CAST = [
  person('Kim Jong-un', ['Kim Jong Un']),
  person('Xi Jinping'),
  person('Donald Trump', ['Donald J. Trump']),
  person('Mike Pompeo'),
  person('Ursula von der Leyen'),
  person('Theresa May'),
  person('He Lifeng'),
  organization('Korea University'),
  place('Singapore'),
  place('Korea'),
];

/** Puts what is found in brackets, as `[form=first word of the name]`. */
function marked(text: string, cast: readonly Nameable[] = CAST): string {
  const found = makeMentionFinder(cast)(text);
  return found.reduceRight((marking, { start, end, name }) => {
    const label = `[${text.slice(start, end)}=${name.split(' ')[0]}]`;
    return marking.slice(0, start) + label + marking.slice(end);
  }, text);
}

function unmarked(text: string): string {
  return text.replace(/\[(?<form>[^=\]]+)=[^\]]+\]/gu, '$<form>');
}

/** Each line is a text with what must be found in it, and nothing else. */
const RULES: Record<string, string[]> = {
  'full names, aliases and family names': [
    '[Kim Jong-un=Kim] met [Xi=Xi].',
    '[Donald J. Trump=Donald] spoke, and [Trump=Donald] left.',
    'Then [Kim Jong Un=Kim] and [Kim=Kim] and [von der Leyen=Ursula].',
    '[Von der Leyen=Ursula] agreed.',
  ],
  'a possessive ending stays outside': ["[Kim=Kim]’s train and [Xi Jinping=Xi]'s car."],
  'whole words only, in their own case': ['Kimchi, kim, Trumpet, Xian, XI, O’Trump, kim@Trump'],
  'spellings of spaces and hyphens do not matter': ['[Kim Jong‑un=Kim] and [Donald\nTrump=Donald]'],
  'titles stand outside': [
    'Mr. [Kim=Kim], President [Trump=Donald] and Vice-Chairman [Xi=Xi]',
    'Secretary of State [Pompeo=Mike] and Minister of Foreign Affairs [Pompeo=Mike]',
  ],
  'a longer name is somebody else’s': [
    'Kim Yong-chol and Ivanka Trump; Trump Tower; J. Kim; Kim van Dyk.',
    'Kim Jong-un Square and Donald Trump Jr. and Donald Trump, Jr. agreed.',
    'Singapore Airlines, North Korea, and [Korea University=Korea].',
    'Ms. Anna Kim and Trump Organization',
  ],
  'capitals for other reasons do not matter': [
    'But [Kim=Kim] went. When [Trump=Donald] Thursday said that, Wednesday [Xi=Xi] left.',
    'Meeting [Kim=Kim] in June helped. In [Singapore=Singapore] [Trump=Donald] smiled.',
    'It ended. [Kim=Kim] slept. [Korea=Korea]’s? “[Trump=Donald] won,”',
  ],
  'hyphens join two people, or make another name': [
    'the [Trump=Donald]-[Kim=Kim] summit, pro-[Xi=Xi] and [Singapore=Singapore]-based',
    'Smith-Kim and Kim-Smith',
  ],
  'small letters behind an apostrophe make another word, but for endings': [
    "Xi’an and Xi'an are one city; [Xi=Xi]’s, [Xi=Xi]’ll, “[Xi=Xi]’d,” ‘[Xi=Xi]’ and [Xi=Xi]’.",
  ],
  'names that are words': [
    'May was cold; in May it rained; Prime Minister [May=Theresa] spoke.',
    'He left. “He left,” [He Lifeng=He] said, and then [He=He] left.',
  ],
};

for (const [rule, texts] of Object.entries(RULES)) {
  describe(rule, () => {
    for (const text of texts) {
      const plain = unmarked(text);
      test(plain, () => assert.equal(marked(plain), text));
    }
  });
}

const WORDS = [
  ...['Andrew Young', 'Jane Black', 'Sherrod Brown', 'Chris Rock', 'Condoleezza Rice'].map((name) =>
    person(name),
  ),
  ...['Tom Price', 'Bob Hope', 'Tiger Woods', 'Henry Ford', 'Boris Johnson', 'Park Geun-hye'].map(
    (name) => person(name),
  ),
];

/** Each line is a text with the people in it whose names are words too, and nobody else. */
const ORDINARY: Record<string, string[]> = {
  'a word that starts a sentence': [
    'Young people like music. Black voters stayed home. “Rock music is loud,” he said.',
    'Rice prices rose. Brown bears roam. Price cuts help. Hope is fading. Woods are dark.',
    'LONDON — Young people left. Rice has risen. Park rangers left; Woods burned.',
  ],
  'a name that starts a sentence': [
    '[Young=Andrew] said so. [Black=Jane]’s car. [Brown=Sherrod] also told them. [Rice=Condoleezza] said.',
    '[Price=Tom], who left, slept. [Woods=Tiger] was ill. [Young=Andrew], 62, won. Mr. [Rock=Chris] fell.',
    '[Park=Park] is gone. [Brown=Sherrod] will go. [Brown=Sherrod] signed it.',
    '[Young=Andrew] and [Sherrod Brown=Sherrod] met. [Young=Andrew], [Ford=Henry] and others left.',
  ],
  'within a sentence': [
    'Then [Young=Andrew] left, and [Rice=Condoleezza] cooked for President [Hope=Bob].',
    'Most Black voters met [Black=Jane], who is a Black man.',
  ],
  companies: [
    'Johnson & Johnson and Ford & Co.; [Boris Johnson=Boris] & [Henry Ford=Henry].',
    'Ford shares fell as Ford sales and Ford trucks did; [Ford=Henry] shares the view.',
  ],
};

for (const [rule, texts] of Object.entries(ORDINARY)) {
  describe(`family names that are words or companies: ${rule}`, () => {
    for (const text of texts) {
      const plain = unmarked(text);
      test(plain, () => assert.equal(marked(plain, WORDS), text));
    }
  });
}

const PLACES = [
  ...['Washington', 'Paris', 'London', 'Georgia', 'Korea', 'China', 'North Korea'].map(place),
  ...['Ford', 'Ministry', 'Senate', 'FBI'].map(organization),
  person('Donald Trump'),
];

/** Each line is a text with the places and organizations in it, and nothing else. */
const JOINED: Record<string, string[]> = {
  'a name word before it': [
    'George Washington, Jack London and Harrison Ford; Port Washington.',
    'He met Denzel Washington, J. London and Mr. London.',
  ],
  'a name word behind it': [
    'Paris Hilton went to Georgia Tech; Korea JoongAng Daily; London P. Smith.',
    'The Paris Agreement and the Washington Post.',
  ],
  'a body of it': [
    'University of Washington, Bank of Korea, Church of the Georgia, Gulf of China.',
    'The Ministry of Defense but the [Ministry=Ministry] of truth.',
    'Republic of [Korea=Korea], the City of [London=London], President of [China=China].',
  ],
  'words that are capitalised for other reasons': [
    'In [China=China] it rained. At [Ford=Ford] too. Visiting [Paris=Paris] helped.',
    'President [Trump=Donald] visited [China=China] and [North Korea=North].',
    'Whether [Paris=Paris] slept. [Paris=Paris] Thursday said. [London=London] Mayor Khan.',
    'In [London=London] [Donald Trump=Donald] and U.S. President met. Mainland [China=China].',
    'United States [Senate=Senate], [China=China] Foreign Minister, [FBI=FBI] Agent.',
    'In [London=London] U.S. senators; “[Paris=Paris]”. [Washington=Washington], D.C.',
  ],
};

for (const [rule, texts] of Object.entries(JOINED)) {
  describe(`places and organizations beside other names: ${rule}`, () => {
    for (const text of texts) {
      const plain = unmarked(text);
      test(plain, () => assert.equal(marked(plain, PLACES), text));
    }
  });
}

describe('an ambiguous form links to nobody', () => {
  test('two people of one family name', () => {
    const cast = [person('Kim Jong-un'), person('Kim Yo-jong')];
    assert.equal(marked('Kim Yo-jong and Kim', cast), '[Kim Yo-jong=Kim] and Kim');
  });

  test('an alias that is the family name of another', () => {
    const cast = [person('Kim Jong-un', ['Trump']), person('Donald Trump')];
    assert.equal(marked('Trump', cast), 'Trump');
  });

  test('a family name that is a listed place means the place', () => {
    const cast = [person('Denzel Washington'), place('Washington')];
    assert.equal(marked('Washington slept.', cast), '[Washington=Washington] slept.');
  });
});

test('Korean particles and Chinese text need no spaces', () => {
  const cast = [person('김정은'), person('金正恩'), place('서울')];
  assert.equal(
    marked('김정은은 서울에서 서울대학교로', cast),
    '[김정은=김정은]은 [서울=서울]에서 서울대학교로',
  );
  assert.equal(marked('國務委員長金正恩說', cast), '國務委員長[金正恩=金正恩]說');
});

test('names with signs of regular expressions are taken as they are', () => {
  const cast = [organization('C.I.A. (US)'), organization('A+B')];
  assert.equal(marked('CxI.A. (US), A+B and AAB', cast), 'CxI.A. (US), [A+B=A+B] and AAB');
});

describe('a listed person is found in the other common spellings of the name', () => {
  /** What is found in an article that lists these people. */
  function inArticle(people: string[], text: string, records = {}): string {
    const article = { people, organizations: [], places: [] };
    const onRecord = Object.entries(records).map(
      ([slug, record]) => [slug, personSchema.parse(record)] as const,
    );
    const directory = makeNameDirectory([article], new Map(onRecord));
    return marked(text, nameablesOf(article, directory));
  }

  const SPELLINGS: [string, string][] = [
    ['Kim Jong Un', '[Kim Jong-un=Kim], [Kim Jong-Un=Kim]’s, [KIM JONG-UN=Kim], [Kim Jongun=Kim].'],
    ['Moon Jaein', '[Moon Jae-in=Moon], [MOON JAE IN=Moon] and [Moon Jae In=Moon].'],
    ['Xi Jinping', '[XI JINPING=Xi] and [Xi Jin-ping=Xi], not XI.'],
    ['Donald J. Trump', '[Donald Trump=Donald], [DONALD TRUMP=Donald], [Donald F. Trump=Donald].'],
    ['Donald Trump', '[Donald J. Trump=Donald] and [DONALD J. TRUMP=Donald].'],
    ['J. K. Rowling', 'J. Miller and [J. K. Rowling=J.].'],
  ];
  for (const [name, text] of SPELLINGS) {
    const plain = unmarked(text);
    test(`${name}: ${plain}`, () => assert.equal(inArticle([name], plain), text));
  }

  test('but a spelling that two share is nobody’s, and a listed or recorded one its owner’s', () => {
    const bushes = ['George W. Bush', 'George H. W. Bush'];
    assert.equal(inArticle(bushes, 'George Bush'), 'George Bush');
    const records = { bush: { name: 'George W. Bush', aliases: ['George Bush'] } };
    assert.equal(inArticle(bushes, 'George Bush', records), '[George Bush=George]');
  });
});
