import type { Appearance, ReportedRole } from './archive.ts';
import { wordingKey } from './wording-key.ts';

/**
 * A person's roles as the articles tell them, those of one wording together; the one that was told last comes
 * first, as `appearances` are newest first. An article counts once for a wording, at its first place.
 */
export function reportedRoles(appearances: readonly Appearance[]): ReportedRole[] {
  const roles = new Map<string, ReportedRole>();
  for (const { article, described } of appearances) {
    for (const { text, url } of described) {
      const key = wordingKey(text);
      const role = roles.get(key) ?? { text, reports: [] };
      roles.set(key, role);
      if (role.reports.at(-1)?.article !== article) role.reports.push({ article, url });
    }
  }
  return [...roles.values()];
}
