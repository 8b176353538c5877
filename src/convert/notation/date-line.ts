import { isWeekday } from './calendar-names.ts';
import { isDateRange } from './date-range.ts';
import { isPaperName } from './paper-name.ts';
import { findPrintedDate } from './printed-date.ts';

/** From here on a line speaks of a later edition: "Published: 12 June 2018 | Updated: 13 June 2018". */
const UPDATED =
  /\b(?:last\s+)?(?:updated|modified|revised|edited|amended)\b|aktualisiert|\bakt\.:|mis à jour|modifié|actualizado|atualizad[ao]|aggiornat[oa]|bijgewerkt|laatste update|uppdaterad|oppdatert|opdateret|päivitetty|güncelle(?:me|ndi)|обновлено|оновлено|最終更新|更新|최종수정|수정/iu;

/** "Published on", in the languages of the calendar. */
const PUBLISHED =
  /(?:first |originally )?(?:published|posted|released)|veröffentlicht|erschienen|erstellt|geschrieben|publié[es]?|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|publicera[dt]|publisert|publiceret|julkaistu|опубликовано|опубліковано|yayınlanma|giriş|tarihi?|公開|配信|掲載|発行|입력|기사입력|등록/iu;

/** What stands around a date on its line, in the order in which it is taken away. */
const AROUND: readonly RegExp[] = [
  // Hours: 18:04, 6:04 p.m., 18.04 Uhr, 21時37分, T18:04:00Z
  /T?\d{1,2}[:.h時시]\s?\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:分|분)?\s*(?:(?:[ap]\.?m\.?|uhr|Z|horas|hrs?)(?!\p{L}))?/giu,
  // Time zones: KST, GMT+2, +09:00
  /(?<!\p{L})(?:[A-Z]{2,5}(?!\p{L})|[+-]\d{1,2}(?::?\d\d)?(?!\d))/gu,
  // How long the text takes: "5 min read", "Lesezeit: 5 Minuten"
  /(?:lesezeit|reading time|temps de lecture|lectura|lesedauer)?:?\s*\d+[\s-]*(?:minut(?:es?|en?|os?)|mins?\.?)(?!\p{L})(?:\s+(?:read|de lecture|de lectura|lesezeit))?/giu,
  new RegExp(PUBLISHED, 'giu'),
  /(?<!\p{L})(?:date|stand|print edition|last|on|at|am|um|vom|le|el|il|op|den|kl\.?|klo|à|a las|às|alle|ore|om|de|der|uhr|in|page|artikel|article|today|heute)(?!\p{L})\.?/giu,
];

/** A line that states when the article appeared, and little else. */
export interface DateLine {
  /** The line up to the words that speak of an update. */
  published: string;
  /** From there on; `''` where nothing speaks of one. */
  updated: string;
}

/** Parts a line where it begins to speak of a later edition. */
export function splitUpdate(line: string): DateLine {
  const at = UPDATED.exec(line)?.index ?? line.length;
  return { published: line.slice(0, at), updated: line.slice(at) };
}

/** Whether a line says of its date that it is when something appeared. */
export function saysPublished(line: string): boolean {
  return PUBLISHED.test(splitUpdate(line).published);
}

/** A place, a desk or a name may stand beside the date, or the paper's name. */
const MOST_OTHER_WORDS = 2;

/** Whether a line has a date and no more around it than its hour and weekday, words such as "Published", and a place. */
export function isDateLine(line: string): boolean {
  const others = besideDate(line);
  return (
    others !== undefined &&
    !isDateRange(line) &&
    (others.length <= MOST_OTHER_WORDS || isPaperName(others.join(' '))) &&
    others.every((word) => !/^\p{Ll}{3}/u.test(word))
  );
}

/** The words of a line that say nothing about its date; `undefined` where it has no date. */
export function besideDate(line: string): string[] | undefined {
  if (/^[—–*]/u.test(line)) return undefined;
  const rest = withoutDates(line)?.replace(UPDATED, ' ');
  return rest === undefined
    ? undefined
    : AROUND.reduce((text, words) => text.replace(words, ' '), rest)
        .split(/[^\p{L}\p{M}\p{N}'’.-]+/u)
        .filter((word) => /\p{L}/u.test(word) && !isWeekday(word));
}

/** A line without its dates, of which there are two at most; `undefined` where it has none. */
function withoutDates(line: string): string | undefined {
  const first = findPrintedDate(line);
  if (!first) return undefined;
  const after = line.slice(first.end);
  const second = findPrintedDate(after);
  const rest = second ? `${after.slice(0, second.start)} ${after.slice(second.end)}` : after;
  return `${line.slice(0, first.start)} ${rest}`;
}
