import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { familyForms } from '../../src/names/family-forms.ts';
import { familyName } from '../../src/names/family-name.ts';
import { sortName } from '../../src/names/sort-name.ts';

/** Full name, family name, and the name as the index prints it. */
const NAMES = [
  ['Kim Jong-un', 'Kim', 'Kim Jong-un'],
  ['Kim Jong Un', 'Kim', 'Kim Jong Un'],
  ['Nam Sung-wook', 'Nam', 'Nam Sung-wook'],
  ['Chung Eui-yong', 'Chung', 'Chung Eui-yong'],
  ['Moon Jaein', 'Moon', 'Moon Jaein'],
  ['Ban Ki Moon', 'Ban', 'Ban Ki Moon'],
  ['Tsai Ing-wen', 'Tsai', 'Tsai Ing-wen'],
  ['Xi Jinping', 'Xi', 'Xi Jinping'],
  ['Wang Yi', 'Wang', 'Wang Yi'],
  ['Nguyễn Phú Trọng', 'Nguyễn', 'Nguyễn Phú Trọng'],
  ['Kishida Fumio', 'Kishida', 'Kishida Fumio'],
  ['Shinzo Abe', 'Abe', 'Abe, Shinzo'],
  ['Naomi Osaka', 'Osaka', 'Osaka, Naomi'],
  ['Sarah Kim', 'Kim', 'Kim, Sarah'],
  ['Jong-un Kim', 'Kim', 'Kim, Jong-un'],
  ['Kim Gordon', 'Gordon', 'Gordon, Kim'],
  ['Lee Child', 'Child', 'Child, Lee'],
  ['Donald Trump', 'Trump', 'Trump, Donald'],
  ['Ursula von der Leyen', 'von der Leyen', 'Leyen, Ursula von der'],
  ['Marine Le Pen', 'Le Pen', 'Le Pen, Marine'],
  ['Alexander Van der Bellen', 'Van der Bellen', 'Van der Bellen, Alexander'],
  ['Luiz Inácio Lula da Silva', 'da Silva', 'Silva, Luiz Inácio Lula da'],
  ['Bashar al-Assad', 'al-Assad', 'Assad, Bashar al-'],
  ['Martin Luther King Jr.', 'King', 'King, Martin Luther, Jr.'],
  ['Benedict XVI', 'Benedict', 'Benedict XVI'],
  ['Francis I', 'Francis', 'Francis I'],
  ['Louis XXX', 'Louis', 'Louis XXX'],
  ['Henry Ford II', 'Ford', 'Ford, Henry, II'],
  ['Kim Il', 'Il', 'Il, Kim'],
  ['Pelé', 'Pelé', 'Pelé'],
  ['김정은', '김정은', '김정은'],
] as const;

describe('familyName and sortName know which word of a name is the family name', () => {
  for (const [name, family, sorted] of NAMES) {
    test(name, () => {
      assert.equal(familyName(name), family);
      assert.equal(sortName(name), sorted);
    });
  }
});

test("a record's family name wins", () => {
  const record = { familyName: 'López Obrador' };
  assert.equal(familyName('Andrés Manuel López Obrador', record), 'López Obrador');
  assert.equal(sortName('Andrés Manuel López Obrador', record), 'López Obrador, Andrés Manuel');
  assert.equal(sortName('Lee Hsien Loong', { familyName: 'Lee' }), 'Lee Hsien Loong');
});

test('family names come in the forms that a text prints', () => {
  assert.deepEqual(familyForms('Ursula von der Leyen'), ['von der Leyen', 'Von der Leyen']);
  assert.deepEqual(familyForms('Bashar al-Assad'), ['al-Assad', 'Al-Assad', 'Assad']);
  assert.deepEqual(familyForms('Pelé'), []);
});
