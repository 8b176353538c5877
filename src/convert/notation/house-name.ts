import { OPENING } from './byline-openings.ts';
import { AGENCY, isAgency } from './byline-words.ts';

/**
 * Who signs in place of a person: "By Associated Press", "dpa, Berlin", "Par Les Echos", "BR24 Redaktion",
 * "News - Anadolu Ajansı". Behind "By" it may be any house; alone on its line it is a known agency or calls
 * itself a staff. An agency with a photographer behind a slash is a picture's.
 */
export function houseOf(line: string): string | undefined {
  const opened = OPENING.test(line);
  const words = line.replace(OPENING, '').replace(LABEL, '');
  const [name = '', ...behind] = words.split(/\s*[,/|]\s*|\s+(?:with|mit)\s+/u);
  if (AGENCY.test(name)) {
    const isCredit = words.includes('/') && !behind.every((other) => AGENCY.test(other));
    return isAgency(name) && !isCredit ? name : undefined;
  }
  const parts = name.split(' ');
  const isNamed = parts.length <= 4 && parts.every((word) => /^(?!\d+$)[\p{Lu}\p{N}]/u.test(word));
  return isNamed && (opened || OWN_STAFF.test(name)) ? name : undefined;
}

/** What a paper's own people are called, behind its name. */
const OWN_STAFF = /^\p{Lu}.*[ -](?:staff|redaktion|(?:editorial )?team|newsroom)$/iu;

/** A label before an agency: "News - ", "Source: ". */
const LABEL = /^(?:\p{Lu}\p{L}+\s[–—-]|[^\s:]+:)\s(?=\p{Lu})/u;
