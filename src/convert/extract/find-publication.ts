import type { ArchiveSettings } from '../../schema/archive.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { findPaperNames } from '../notation/paper-name.ts';

/** Only what the page says around the article tells whose page it is; articles name other papers. */
const AROUND = new Set(['furniture', 'label', 'date', 'byline', 'sentence']);

/**
 * The newspaper: what the page's head states, else the name from archive.yaml that the lines around the
 * article have most often, else the newspaper-like name that they have most often.
 */
export function findPublication(
  page: CleanedPage,
  stated: string | undefined,
  settings: ArchiveSettings,
): string | undefined {
  const around = [
    ...page.head,
    ...page.run.filter(({ kind }) => kind === 'furniture'),
    ...page.tail,
  ]
    .filter(({ kind }) => AROUND.has(kind))
    .map(({ text }) => text);
  const known = settings.publications.map(({ name }) => name);
  const listed = mostFrequent(around.flatMap((text) => namesIn(text, known)));
  return stated ?? listed ?? mostFrequent(around.flatMap(findPaperNames));
}

function namesIn(text: string, names: readonly string[]): string[] {
  const folded = text.toLowerCase();
  return names.filter((name) => folded.includes(name.toLowerCase().replace(/^the /u, '')));
}

/** The commonest value, the earlier one of two that are equally common. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
