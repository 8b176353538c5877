/** What a name is the name of. */
export type NameType = 'person' | 'organization' | 'place';

/**
 * A label says what a token is in a name, in the BILOU scheme: the beginning, inside or last token of a
 * longer name, the only token (unit) of a short one, or outside of all names. Labels are small numbers:
 * 0 is outside; 1–4 are B I L U of the first type, 5–8 of the second, 9–12 of the third.
 */
export type Label = number;

export const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'place'];
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;
export const OUTSIDE: Label = 0;

const POSITIONS = 'BILU';
export type Position = 'B' | 'I' | 'L' | 'U';

/** The number of a BILOU label: of a type, and of the place of a token within a name. */
export function labelOf(type: NameType, position: Position): Label {
  return 1 + 4 * NAME_TYPES.indexOf(type) + POSITIONS.indexOf(position);
}

/** 0 for outside, else 1, 2, 3 for person, organization, place. */
export function typeNumber(label: Label): number {
  return (label + 3) >> 2;
}

function isBeginning(label: Label): boolean {
  return label > 0 && (label & 3) === 1;
}

function isInside(label: Label): boolean {
  return label > 0 && (label & 3) === 2;
}

/** Whether a label ends a name of several tokens. */
export function isLast(label: Label): boolean {
  return label > 0 && (label & 3) === 3;
}

/** Whether a label is that of a name of one token. */
export function isUnit(label: Label): boolean {
  return label > 0 && (label & 3) === 0;
}

/** Whether a name that has begun must go on after this label. */
export function isOpen(label: Label): boolean {
  return isBeginning(label) || isInside(label);
}

/** Whether one label may stand directly before another. */
export function mayFollow(before: Label, after: Label): boolean {
  const continues = isInside(after) || isLast(after);
  if (!isOpen(before)) return !continues;
  return continues && typeNumber(before) === typeNumber(after);
}

/** A name as a range of tokens, the end exclusive. */
export interface TokenRange {
  readonly type: NameType;
  readonly from: number;
  readonly to: number;
}

/** The names that a well-formed row of labels spells. */
export function namesOf(labels: Uint8Array): TokenRange[] {
  const names: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as Label;
    if (isBeginning(label) || isUnit(label)) from = i;
    if (!isUnit(label) && !isLast(label)) continue;
    names.push({ type: NAME_TYPES[typeNumber(label) - 1] as NameType, from, to: i + 1 });
  }
  return names;
}

/** Writes the labels of a name over its tokens. */
export function writeName(labels: Uint8Array, name: TokenRange): void {
  const { type, from, to } = name;
  if (to - from === 1) {
    labels[from] = labelOf(type, 'U');
    return;
  }
  labels.fill(labelOf(type, 'I'), from, to);
  labels[from] = labelOf(type, 'B');
  labels[to - 1] = labelOf(type, 'L');
}
