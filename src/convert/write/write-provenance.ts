import { stringify } from 'yaml';
import type { Provenance } from '../../schema/provenance.ts';
import type { TextDescription } from '../extract/describe-text.ts';

/** What an article's metadata rests on, as the YAML of `content/.base`; `file` is its raw file. */
export function writeProvenance(file: string, { tags }: Pick<TextDescription, 'tags'>): string {
  const provenance: Provenance = {
    file,
    tags: Object.fromEntries(tags.map(({ tag, reasons }) => [tag, reasons])),
  };
  return stringify(provenance, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
}
