/**
 * The dateline that opens a report, place in capitals: "SEOUL, June 12 (Example News) —", "BATAM (Reuters) - ",
 * "COLBY FLATS — ". The first group is the place.
 */
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}'’]+(?:[ -][\p{Lu}.'’]+){0,4})(?:, (?<rest>[^—–\n]{1,60}?)| ?\([^()\n]{1,40}\))*\s*(?:—|–|--|-(?=\s))/u;

/** A dateline as found at the beginning of a paragraph. */
export interface Dateline {
  /** As printed: "PORT ALVERSON". */
  place: string;
  /** The whole of it, dash included. */
  text: string;
}

/** Reads the dateline at the beginning of a paragraph; `undefined` where it has none. */
export function parseDateline(paragraph: string): Dateline | undefined {
  const match = DATELINE.exec(paragraph.slice(0, 160));
  const place = match?.groups?.['place'];
  return match && place !== undefined ? { place, text: match[0] } : undefined;
}
