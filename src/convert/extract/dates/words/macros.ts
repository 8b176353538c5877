/** Pieces that many patterns share. */
export const MACROS: Readonly<Record<string, string>> = {
  /** "June", "Sept." */
  month: '<month:monthName> | <month:monthShort> <-:dot>?',
  /** "Tuesday", "Tues." */
  weekday: '<weekday:weekdayName> | <weekday:weekdayShort> <-:dot>?',
  /** "12", "12th", "twelfth", "twenty-first" */
  dayOfMonth:
    '<dayOfMonth:day> | <dayOfMonth:ordinalNumber> | (?<dayOfMonth> (<-:tens> <-:hyphen>?)? <-:ordinalWord>)',
  /** "2018", "nineteen ninety-six", "twenty eighteen" */
  year: '<year> | (?<spokenYear> (nineteen | twenty) (<-:tens> (<-:hyphen>? <-:cardinal>)? | <-:cardinal>))',
  /** "early", "mid-", "late in", "by the end of" */
  part: `(by | at | in)? the? (very)? (?! <-:edge> (?! of | in)) <part> (<-:hyphen> | in (?= (the | <-:side> | <-:year> | <-:monthName> ))
    | of | on | (?= (<-:side> | the | yesterday | today | tomorrow | tonight | <-:monthName> | <-:monthShort>
      | <-:year> | <-:weekdayName> | <-:season> | <-:decadeNumber> | <-:apostrophe> | <-:decadeWord> | fiscal )))`,
  /** Counts: "40", "1,000", "twenty-four", "two and a half", "a hundred", "half a" */
  count: `(?<count> ( <-:number> | a (?= <-:scale>) | (<-:cardinal> | <-:tens>) ) (<-:hyphen>? (<-:cardinal> | <-:tens> | <-:scale>))*
    (<-:fraction> | <-:number> <-:slash> <-:number> | <-:hyphen>? and <-:hyphen>? a <-:hyphen>? half)? | half (a | an) )`,
  /** Amounts nobody counted: "several", "a few", "a couple of" */
  amount: `(?<amount> (a | the)? ((very | good | relatively | great)? few | good many | number of | handful of)
    | several | many | some | numerous | multiple | countless | most | various)
    | (?<couple> (a | the)? couple of?)`,
  /** What stands before a count and says how exact it is. */
  about: `(?<about> about | around | nearly | almost | roughly | some | approximately | at least | at most | up to
    | more than | less than | fewer than | over | under | no more than | as many as | as much as | just over | just under | well over
    | no less than | only | just | close to | as long as)`,
  /** Words between a count and its unit. */
  between: `more | consecutive | straight | trading | business | full | additional | long | other
    | working | successive | extra | whole | academic | solid | entire | remaining | crucial | short`,
  /** "EST", "local time", "GMT-5" */
  zone: '(<zone> | local time | (?<offset> gmt <-:hyphen>? <-:number>)) time? (standard | daylight)?',
  /** Any unit of time. */
  unit: '<unit:singular> | <unit:plural>',
};
