import type { EntityKind } from '../schema/loaded-article.ts';

/** A person, organization or place that an article lists, with every form its text may use. */
export interface Nameable {
  kind: EntityKind;
  /** The name as the article's frontmatter lists it; identifies the nameable within the article. */
  name: string;
  /** Other full forms: the record's name and aliases. */
  aliases: readonly string[];
  /** Forms of the family name; empty for organizations and places. */
  families: readonly string[];
}

/** A form and what it stands for in one article. */
export interface MentionForm {
  form: string;
  nameable: Nameable;
  /** A single word: taken only where its neighbours do not make it a part of another name. */
  bare: boolean;
}

/**
 * Every form that means exactly one nameable of the article, by `formKey`. Who may have a form:
 * - a name belongs to whom it is listed for (of several kinds: person, organization, place);
 * - an alias to the one who has it, if it is nobody's name and no other's family name;
 * - a family name to the one person who bears it, if it is nothing else: an ambiguous one links to nobody.
 */
export function mentionForms(nameables: readonly Nameable[]): Map<string, MentionForm> {
  const names = new Map<string, MentionForm>();
  for (const kind of ['person', 'organization', 'place'] as const) {
    for (const nameable of nameables.filter((candidate) => candidate.kind === kind)) {
      if (!names.has(formKey(nameable.name))) add(names, nameable.name, nameable);
    }
  }
  const aliases = claims(nameables, (nameable) => nameable.aliases);
  const families = claims(nameables, (nameable) => nameable.families);
  const forms = new Map(names);
  for (const [key, claim] of aliases) {
    const bearers = new Set([...claim.by, ...(families.get(key)?.by ?? [])]);
    if (bearers.size === 1 && !names.has(key))
      for (const by of claim.by) add(forms, claim.form, by);
  }
  for (const [key, claim] of families) {
    if (claim.by.size === 1 && !aliases.has(key) && !names.has(key)) {
      for (const by of claim.by) add(forms, claim.form, by);
    }
  }
  return forms;
}

/** One key for the spellings of a form that differ in spaces, hyphens and apostrophes alone. */
export function formKey(form: string): string {
  return form.replace(/\s+/gu, ' ').replace(/[‐‑]/gu, '-').replace(/[’ʼ]/gu, "'");
}

interface Claim {
  form: string;
  by: Set<Nameable>;
}

function claims(
  nameables: readonly Nameable[],
  formsOf: (nameable: Nameable) => readonly string[],
): Map<string, Claim> {
  const found = new Map<string, Claim>();
  for (const nameable of nameables) {
    for (const form of formsOf(nameable)) {
      const claim = found.get(formKey(form)) ?? { form, by: new Set() };
      found.set(formKey(form), { form: claim.form, by: claim.by.add(nameable) });
    }
  }
  return found;
}

function add(forms: Map<string, MentionForm>, form: string, nameable: Nameable): void {
  forms.set(formKey(form), { form, nameable, bare: !/\s/u.test(form) });
}
