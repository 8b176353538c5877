import { isWeekday } from '../../notation/calendar-names.ts';
import { restoreNameCase } from '../../notation/restore-name-case.ts';
import { plainText } from './plain-text.ts';

/** Words in front of names, in the languages of the papers that we have seen. */
const OPENING =
  /^(?:(?:written|posted|published|story|text|words|report|edited|autor(?:in|en)?|author|verfasst|geschrieben|erstellt|veröffentlicht|pressemitteilung|interview|kommentar|(?:ein )?(?:gast)?beitrag)s?\s*(?:by|von|:)?\s*:?\s+)?(?:(?:by|von|par|por|di|door|av|af|od|przez|de)(?:\s*:|\s)\s*)?/iu;

const BETWEEN =
  /\s*(?:,|;|\||•|·|\s\/\s|\n|\t|&|(?<!\p{L})(?:and|und|et|y(?=\s\p{Lu}))(?!\p{L}))\s*/u;

/** What follows a name: an office, a place, an address, an hour. */
const BEHIND = /\s*(?:\([^()]*\)?|\[.*|\sin\s\p{Lu}.*|<.*|\s[–—-]\s.*|\s\d.*|https?:.*|@.*)$/u;

/** A piece that only says what somebody is, or where, or what else there is to read. */
const NO_NAME =
  /^(?:facebook|twitter|instagram|name\b|autor\b|staff|reporter|editor|writer|correspondent|journalist|columnist|contributor|photographer|follow|share|more|view|see|updated|published|last|on|at|in|for|from|am|um|vom|le|el|il|den|special|senior|chief|associate|deputy|managing|political|business|sports?|phd|md|m\.?d\.?|ph\.?d\.?|rdn|rd|ms|mph|jr\.?)(?![\p{L}\p{M}])|(?<!\p{L})(?:correspondent|reporter|editor|writer|staff writer|min read|redakteur(?:in)?|korrespondent(?:in)?|profesor(?:ius)?|journalist)$/iu;

/** Degrees, which stand behind a name and a comma. */
const DEGREE = /^(?:m\.?a|m\.?b\.?a|m\.?sc|r\.?n|j\.?d|esq|dds)\.?$/iu;

const MOST_WORDS = 6;

/** The names in the values of one statement, each once: no "By", no offices, no addresses. */
export function authorNames(values: readonly string[]): string[] {
  const names = values.flatMap((value) => {
    const text = plainText(value);
    if (/^(?:https?:|www\.|@)|facebook\.com|twitter\.com/iu.test(text)) return [];
    return text.replace(OPENING, '').split(BETWEEN).map(cleanName);
  });
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (!isName(name) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a line opens as a byline does: "von Ulrike", "Interview: Julia Lauter". */
export function isOpened(line: string): boolean {
  return line.replace(OPENING, '') !== line;
}

function cleanName(piece: string): string {
  const name = piece
    .replace(OPENING, '')
    .replace(BEHIND, '')
    .replace(/\s+staff$/iu, (staff, at: number) => (at > 4 ? '' : staff))
    .replace(/^[\s.:–—-]+|[\s:–—-]+$/gu, '');
  // A word alone in capitals is an agency: AP, DPA.
  return name.includes(' ') ? restoreNameCase(name) : name;
}

function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    /\p{L}{2}/u.test(name) &&
    !/\d{3}/u.test(name) &&
    words.length <= MOST_WORDS &&
    !NO_NAME.test(name) &&
    // Short forms are given names too: Sam, Dom.
    !(name.length > 4 && isWeekday(name)) &&
    !DEGREE.test(name)
  );
}
