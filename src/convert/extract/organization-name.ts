import { restoreNameCase } from '../notation/restore-name-case.ts';

/** The name under which an organization is listed: without `the`, and not in the capitals of a headline. */
export function organizationName(form: string): string {
  const name = form.replace(/^the /iu, '');
  return IN_CAPITALS.test(name) ? restoreNameCase(name) : name;
}

/** Capitals of several words: one word may be an acronym. */
const IN_CAPITALS = /^(?:UNITED NATIONS|EUROPEAN UNION|AFRICAN UNION|ARAB LEAGUE)$/u;
