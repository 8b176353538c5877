import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The raw files. */
export const HOSTILE_RAW = join(import.meta.dirname, 'fixtures/raw');

/** A hostile input and what is right. */
export interface HostileFixture {
  file: string;
  /** In a sentence. */
  right: string;
  /** The headline of its page. */
  title?: string;
  /** Words that stand on its page, each unbroken. */
  shows?: string[];
  /** Why it is refused, where it is. */
  refused?: string;
}

/** What the inputs would do if they could, and what none of them may have done. */
export const CANARY = 'window.canary=1';

/** Every input of the folder, as its index lists them. */
export function readHostileFixtures(): HostileFixture[] {
  return parse(readFileSync(join(import.meta.dirname, 'fixtures/index.yaml'), 'utf8'));
}
