import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of a kit's gold data, as far as all of them agree. */
export interface GoldText {
  id: string;
  text: string;
}

/** The texts of a file of gold data. */
export function readGold(file: string): GoldText[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldText);
}

/** The files of gold data in a folder, by name. */
export function goldFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => join(folder, name));
}
