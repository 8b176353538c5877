import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfFileName } from '../../src/convert/extract/date-of-file-name.ts';

/** Names of raw files and the day in them. */
const NAMES: Record<string, string | undefined> = {
  '2018-05-17-talks.txt': '2018-05-17',
  'talks_20180517.html': '2018-05-17',
  '2018/05/17/talks.txt': '2018-05-17',
  'talks-2018-02-30.txt': undefined,
  'talks-2018-13-01.txt': undefined,
  '001_f16a20180517bb.txt': undefined,
  '1201805171.txt': undefined,
  'talks.txt': undefined,
};

for (const [name, day] of Object.entries(NAMES)) {
  test(`${name} is of ${day ?? 'no day'}`, () => assert.equal(dateOfFileName(name), day));
}
