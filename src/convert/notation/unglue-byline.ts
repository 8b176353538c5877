import { isRoleIn } from './byline-words.ts';

/** Parts what ran together where boxes stood side by side: "Dylan Jones5 hours ago", "Lind MayPublished: …". */
export function unglueByline(line: string): string {
  const parted = line.replace(
    /(?<=\p{Ll}{2})(?=\d|(?:Published|Updated|Posted|Last [Uu]pdated)\b)/gu,
    ' | ',
  );
  return isRoleIn(parted) ? parted.replace(GLUED_ROLE, ' | ') : parted;
}

/** Where a role begins that ran into the name: "Sophie FosterTravel News Reporter". */
const GLUED_ROLE = /(?<=\p{Ll}{2})(?<!\bMac)(?=\p{Lu}\p{Ll}{2})/gu;
