import { OrganizationReplacements } from './organization-replacements.ts';
import { PersonReplacements } from './person-replacements.ts';
import type { Random } from './random.ts';
import type { GoldName, TrainingText } from './training-text.ts';

/**
 * A copy of a text in which persons bear names of another naming culture, the same one wherever the
 * same person is named, and some organizations names that nobody knows: so the tagger learns to know
 * names by where they stand. Undefined if the text names no person in full.
 */
export function swapNames(text: TrainingText, random: Random): TrainingText | undefined {
  const persons = new PersonReplacements(random);
  const organizations = new OrganizationReplacements(random);
  for (const name of text.names) {
    if (name.type === 'person') persons.prepare(text.text.slice(name.start, name.end));
  }
  if (persons.size === 0) return undefined;
  let copy = '';
  let at = 0;
  const names: GoldName[] = [];
  for (const { type, start, end } of text.names) {
    copy += text.text.slice(at, start);
    const old = text.text.slice(start, end);
    const replaced = replacement(type, old);
    names.push({ type, start: copy.length, end: copy.length + replaced.length });
    copy += replaced;
    at = end;
  }
  return { id: text.id, text: copy + text.text.slice(at), names };

  function replacement(type: GoldName['type'], old: string): string {
    if (type === 'place') return old;
    return type === 'person' ? persons.of(old) : organizations.of(old);
  }
}
