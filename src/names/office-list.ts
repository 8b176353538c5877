/** Offices whose fields may be a list: "minister of labour, trade and travel". */
const OFFICE =
  /(?:[Tt]he\s)?(?:former\s|deputy\s|vice\s|assistant\s)?(?:[Mm]inister|[Ss]ecretary|[Uu]ndersecretary|[Dd]irector|[Pp]rofessor)\s(?:of|for)\s/u
    .source;

/** One field, of a few words; then more of them, and the last one. */
const FIELD = /[\p{L}-]{1,30}(?:\s(?!and\b)[\p{L}-]{1,30}){0,3}/u.source;
const FIELDS = `${FIELD}(?:,\\s${FIELD}){1,4},?\\s(?:and|&)\\s${FIELD}`;

/** Where the office begins that ends with the comma at the end of some words; `undefined` if there is none. */
export function officeListBefore(words: string): number | undefined {
  return new RegExp(`(?<![\\p{L}-])${OFFICE}${FIELDS}(?=,\\s$)`, 'u').exec(words)?.index;
}

/** The length of the office with which some words begin, if a sign follows it. */
export function officeListLength(words: string): number | undefined {
  return new RegExp(`^${OFFICE}${FIELDS}(?=[,.;)])`, 'u').exec(words)?.[0].length;
}
