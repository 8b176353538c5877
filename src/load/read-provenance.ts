import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../files/list-content.ts';
import { readText } from '../files/read-text.ts';
import { shownPath } from '../files/shown-path.ts';
import { type Parsed, parseYaml } from '../schema/parse-yaml.ts';
import { type Provenance, provenanceSchema } from '../schema/provenance.ts';

/** The text of what convert rested on when it wrote an article; empty where it left none. */
export function provenanceText(article: ContentFile): Parsed<string> {
  const file = provenanceFile(article);
  return existsSync(file) ? readText(file) : { data: '', problems: [] };
}

/** Reads such a text. */
export function parseProvenance(article: ContentFile, text: string): Parsed<Provenance> {
  return parseYaml(shownPath(provenanceFile(article)), text, provenanceSchema);
}

function provenanceFile({ path, slug }: ContentFile): string {
  return join(dirname(path), '..', '.base', `${slug}.yaml`);
}
