/** The forms of a regular English verb: "note" gives note, notes, noted, noting. */
export function regularForms(verb: string): string[] {
  const stem = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : verb;
  const es = /(?:[sxz]|ch|sh|i)$/u.test(stem) ? `${stem}es` : `${verb}s`;
  const ed = verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
  const ing = /[^eoy]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return [verb, es, ed, ing];
}
