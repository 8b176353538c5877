/** What a quotation mark does by itself: `either` opens or closes by what stands beside it. */
interface QuoteMark {
  readonly role: 'opens' | 'closes' | 'either';
  /** Marks of one kind belong together; those of another kind within a quotation are nested. */
  readonly kind: 'double' | 'single' | 'guillemet' | 'corner' | 'white-corner';
}

/** Every mark that can stand around a quotation. Printers mix the double ones, so these are one kind. */
const QUOTE_MARKS: Readonly<Record<string, QuoteMark>> = {
  '"': { role: 'either', kind: 'double' },
  "''": { role: 'either', kind: 'double' },
  // Typed for the closing one at times, and closes in German.
  '“': { role: 'either', kind: 'double' },
  '”': { role: 'either', kind: 'double' },
  '„': { role: 'opens', kind: 'double' },
  '``': { role: 'opens', kind: 'double' },
  '‘': { role: 'opens', kind: 'single' },
  // An apostrophe too.
  '’': { role: 'closes', kind: 'single' },
  '«': { role: 'either', kind: 'guillemet' },
  '»': { role: 'either', kind: 'guillemet' },
  '「': { role: 'opens', kind: 'corner' },
  '」': { role: 'closes', kind: 'corner' },
  '『': { role: 'opens', kind: 'white-corner' },
  '』': { role: 'closes', kind: 'white-corner' },
};

/** A mark in a text; offsets in UTF-16 units, the end exclusive. */
export interface PlacedMark {
  readonly start: number;
  readonly end: number;
  readonly kind: QuoteMark['kind'];
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The marks of a stretch of a text, in order, each with what it can do where it stands. */
export function placedMarks(text: string, from: number, to: number): PlacedMark[] {
  return [...text.slice(from, to).matchAll(/''|``|["“”„‘’«»「」『』]/gu)].map(
    ({ 0: sign, index }) => {
      const { role, kind } = QUOTE_MARKS[sign] as QuoteMark;
      const start = from + index;
      const end = start + sign.length;
      const before = start > from ? text.charAt(start - 1) : ' ';
      const after = end < to ? text.charAt(end) : ' ';
      if (role === 'opens') return { start, end, kind, opens: true, closes: false };
      const isApostrophe = sign === '’' && /[\p{L}\p{N}]/u.test(after);
      if (role === 'closes') return { start, end, kind, opens: false, closes: !isApostrophe };
      return { start, end, kind, ...partOf(sign, before, after) };
    },
  );
}

/** A mark leans on the words it holds; the shape of a curly one counts where it leans on neither side. */
function partOf(sign: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const isFreeBefore = /[\s([—–\-/=:]/u.test(before);
  const isFreeAfter = /[\s)\].,;:!?—–\-/’']/u.test(after);
  if (isFreeBefore !== isFreeAfter) return { opens: isFreeBefore, closes: isFreeAfter };
  if (/[“«]/u.test(sign)) return { opens: true, closes: false };
  if (/[”»]/u.test(sign)) return { opens: false, closes: true };
  return { opens: isFreeBefore, closes: true };
}
