/** What stands in front of "by", in each language that prints one; a row a language. */
const BY: readonly string[] = [
  // English: "Story by", "By:", "Written by", "Reporting by"
  '(?:(?:story|words|report(?:ed|ing)?|written|posted|published|created|submitted|compiled|text|analysis|commentary|column|interview|opinion|review|exclusive|guest post)\\s+)?by:?',
  // German: "Von", "Ein Kommentar von", "Verfasst von:", "Aus Rom berichtet"
  '(?:(?:eine?\\s+)?(?:kommentar|kolumne|interview|analyse|glosse|(?:gast|blog[ -]?)?beitrag|essay|reportage|rezension|kritik|bericht|protokoll|porträt|text|(?:auf)?geschrieben|aufgezeichnet|verfasst|erstellt|gespeichert|veröffentlicht|eingestellt)\\s+)?von:?(?:\\s+unsere[mr]\\s\\p{L}+)?',
  'aus \\p{L}+ berichtet:?',
  // French, Spanish, Portuguese, Italian
  '(?:(?:propos recueillis|(?:article )?(?:écrit|rédigé|publié)|texte|reportage|récit)\\s+)?par:?',
  '(?:(?:texto|escrito|redactado|publicado|elaborado)\\s+)?por:?|escriben?:?',
  '(?:a cura |articolo )?di:?|(?:scritto |pubblicato )da:?|dal(?:la)? nostr[oa] (?:inviat|corrispondent)[oea]:?',
  // Dutch; Danish, Norwegian and Swedish
  '(?:(?:geschreven|tekst)\\s+)?door:?',
  '(?:(?:texte?|tekst|skrev(?:et|en)|skrivet|publicerad|publisert)\\s+)?(?:av|af):?',
  // Greek: "Του", "Της", "Γράφει ο"; Indonesian
  '(?:του|της|των):?|γράφ(?:ει|ουν)(?:\\s+(?:ο|η|οι))?:?',
  'oleh:?',
];

/** Words that name the writer in front of a colon: "Autor: …", "Text & Fotos: …", "Автор: …". */
const LABELS: readonly string[] = [
  'autor(?:e|es|in|en|innen|zy|i|a)?|auteure?s?|authors?|aut(?:h)?or\\(s\\)|journaliste?|reporter(?:in)?|writer',
  'interview|kommentar|analyse|reportage|protokoll|kolumne|glosse',
  'te(?:xt|kst|xte|ksti|xto)e?(?:\\s*(?:&|und|and|och|og|et|y|\\+)\\s*(?:fotos?|photos?|bild(?:er)?|foto|photographie))?',
  'yaz(?:an|ar)|haber|автор(?:ы|и)?|текст|корреспондент|szerző|írta|opracowa(?:ł|ła|nie)|toimittaja|kirjoittaja|redactor[ae]?|redattore|skribent',
  'συντάκτ(?:ης|ρια)|tác giả|penulis',
];

/** Words before the names of a byline, in the languages that print one. */
export const OPENING = new RegExp(
  `^(?:${BY.join('|')}|(?:${LABELS.join('|')}):|oprac\\.|autor(?:in)?)\\s+(?=\\p{L})`,
  'iu',
);

/** The blank behind "By" is lost where a page's boxes stood side by side, or "By" is printed twice: "ByNina Pineda". */
export const GLUED_BY = /^(?:[Bb]y)?[Bb]y(?:(?=\p{Lu}\p{Ll})|(?<=by)\s(?=\p{Lu}))/u;
