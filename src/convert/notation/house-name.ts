import { AGENCY, isAgency, OPENING } from './byline-words.ts';

/**
 * Who signs in place of a person: "By Associated Press", "dpa, Berlin", "Par Les Echos", "BR24 Redaktion".
 * Behind "By" it may be any house; alone on its line it is a known agency or calls itself a staff.
 */
export function houseOf(line: string): string | undefined {
  const opened = OPENING.test(line);
  const [name = ''] = line.replace(OPENING, '').split(/\s*[,/|]\s*|\s+(?:with|mit)\s+/u);
  const words = name.split(' ');
  if (AGENCY.test(name)) return isAgency(name) ? name : undefined;
  const isNamed = words.length <= 4 && words.every((word) => /^(?!\d+$)[\p{Lu}\p{N}]/u.test(word));
  return isNamed && (opened || OWN_STAFF.test(name)) ? name : undefined;
}

/** What a paper's own people are called, behind its name. */
const OWN_STAFF = /^\p{Lu}.*[ -](?:staff|redaktion|(?:editorial )?team|newsroom)$/iu;
