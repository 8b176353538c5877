/** What a line says about where articles begin and end in a file of several. */
export type BoundaryLine =
  /** An export counts its documents: "Document 3 of 20" stands above the third. */
  | { kind: 'number'; number: number; total: number }
  /** An export ends each of its documents: "End of Document". */
  | { kind: 'end' }
  /** A mailbox in one file begins each of its mails so: "From ada@example.org Tue Apr  6 08:12:44 1999". */
  | { kind: 'mail' }
  /** A rule of signs, as people and programs draw between articles, and also between other things. */
  | { kind: 'rule' };

/** No boundary is longer; patterns are not tried on longer lines. */
const MOST_CHARACTERS = 120;

/** What exports call the texts that they count. */
const COUNTED =
  'documents?|docs?|dokumente?|documentos?|documenti|articles?|artikel|art[ií]culos?|artigos?|articoli|stories|story|records?|items?|results?|문서|기사|件';
const OF = String.raw`(?:of|von|de|di|sur|van|av|af|из|\/)`;

/** The word for what is counted is needed: "1 of 2" alone numbers pages. */
const NUMBERED: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W{0,10}(?:${COUNTED})\s+(?:no\.?\s*|#)?(?<number>\d{1,5})\s*${OF}\s*(?<total>\d{1,5})\W{0,10}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^\W{0,10}(?<number>\d{1,5})\s*${OF}\s*(?<total>\d{1,5})\s+(?:${COUNTED})\W{0,10}$`,
    'iu',
  ),
];

const ENDS: readonly RegExp[] = [
  // Nexis, in the languages of its pages.
  /^(?:end of document|ende des dokuments|fin (?:du|de) document|fin del documento|fim do documento)$/iu,
  // Factiva: the number under which it keeps the article.
  /^Document [A-Z][A-Z0-9]{3,}\d{8}[a-z0-9]{8,}$/u,
];

/** The first line of a mail in the format mbox (RFC 4155). */
const MAIL =
  /^From \S{1,80} {1,2}[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d\d?:\d\d(?::\d\d)? .{0,20}\d{4}$/u;

/** Five signs at least, with or without spaces between: three asterisks part the sections of one text. */
const RULE = /^([=*_~#+•–—-])(?:\s?\1){4,}$/u;

/** Reads a line as a boundary; `undefined` where it is none. */
export function readBoundaryLine(line: string): BoundaryLine | undefined {
  const text = line.trim();
  if (text.length < 4 || text.length > MOST_CHARACTERS) return undefined;
  if (RULE.test(text)) return { kind: 'rule' };
  if (MAIL.test(text)) return { kind: 'mail' };
  if (ENDS.some((pattern) => pattern.test(text))) return { kind: 'end' };
  const groups = NUMBERED.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  if (!groups) return undefined;
  return { kind: 'number', number: Number(groups['number']), total: Number(groups['total']) };
}
