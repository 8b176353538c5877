import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSamePerson } from '../../src/names/same-person.ts';

const SAME: [string, string][] = [
  ['Kim Jong-un', 'KIM JONG UN'],
  ['Kim Jong-un', 'Kim Jŏng-ŭn'],
  ['Kim Jong-un', 'Jong-un Kim'],
  ['Chung Mong-joon', 'Chung Mong-Jun'],
  ['Lee Hyeon-woo', 'Lee Hyun-woo'],
  ['Donald J. Trump', 'Donald Trump'],
  ['J. K. Rowling', 'Joanne Rowling'],
  ['J. Rowling', 'Joanne K. Rowling'],
  ['Samdech Techo Hun Sen', 'Hun Sen'],
  ['Mohammed bin Salman', 'bin Salman'],
  ['Hedda Marlowe', 'Hedda Marlowe PhD'],
];

const TWO: [string, string][] = [
  ['Kim Jong-un', 'Kim Jong-il'],
  ['Kim Yo-jong', 'Kim Yu-jong'],
  ['Kim Jong-un', 'Kim Jung-un'],
  ['Donald Trump', 'Ivanka Trump'],
  ['Donald Trump', 'Donald Trump Jr.'],
  ['Donald J. Trump', 'Donald Trump Jr.'],
  ['George W. Bush', 'George H. W. Bush'],
  ['Anna Maria Lind', 'Anna Sofia Lind'],
  ['Aung San', 'Aung San Suu Kyi'],
];

describe('two full names of one article', () => {
  for (const [a, b] of SAME) {
    test(`${a} and ${b} are one person`, () => {
      assert.equal(isSamePerson(a, b), true);
      assert.equal(isSamePerson(b, a), true);
    });
  }
  for (const [a, b] of TWO) {
    test(`${a} and ${b} are two`, () => {
      assert.equal(isSamePerson(a, b), false);
      assert.equal(isSamePerson(b, a), false);
    });
  }
});
