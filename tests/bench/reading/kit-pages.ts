import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of the extraction kit: its HTML, or the text that a copied page gives. */
export interface KitPage {
  id: string;
  input: string;
}

/** The pages of a folder of the extraction kit, by name. */
export function kitPages(folder: string): KitPage[] {
  const input = join(folder, 'input');
  return readdirSync(input)
    .sort()
    .map((file) => ({
      id: file.replace(/\.(?:html|txt)\.gz$/u, ''),
      input: gunzipSync(readFileSync(join(input, file))).toString('utf8'),
    }));
}
