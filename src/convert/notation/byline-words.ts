/** Words before the names of a byline, in the languages that print one. */
export const OPENING = new RegExp(
  `^(?:${[
    // "Story by", "By:", "Von", "Ein Kommentar von", "Propos recueillis par", "Escrito por", "Door", "Av"
    '(?:(?:story|words|report|reported|reporting|written|posted|text|analysis|commentary|interview|opinion|review)\\s+)?by:?',
    '(?:(?:eine?\\s+)?(?:kommentar|kolumne|interview|analyse|glosse|gastbeitrag|essay|reportage|rezension|bericht|geschrieben|text)\\s+)?von:?',
    '(?:(?:propos recueillis|article écrit|écrit|texte)\\s+)?par:?',
    '(?:(?:texto|escrito)\\s+)?por:?',
    '(?:a cura )?di:?|door:?|(?:text\\s+)?(?:av|af):?',
    // "Autor: …", "Text: …", "Автор: …"
    '(?:autor(?:e|es|in|en|innen)?|auteur|author|text|texte|yazan|автор|текст):',
  ].join('|')})\\s+(?=\\p{L})`,
  'iu',
);

/** The blank behind "By" is lost where a page's boxes stood side by side: "ByNina Pineda". */
export const GLUED_BY = /^[Bb]y(?=\p{Lu}\p{Ll})/u;

/** What people are at a paper; what follows such a word, or this word alone, is no name. */
export const ROLE = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:(?:staff|senior|chief|special|foreign|political|parliamentary|diplomatic|business|science|environment|city|our|deputy|assistant|associate|contributing|freelance|crime|court|health|education|sports?|news|travel|digital|entertainment|features|consumer|world|national)\\s)*(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|contributors?|photographers?|desk|bureau(?: chief)?|staff|agenc(?:y|ies)|analysts?|editorial board|newsroom)',
    '(?:\\p{L}+ische[rn]?\\s)?(?:\\p{L}*(?:redakteur|korrespondent|reporter|journalist|autor)(?:in|innen|en)?|redaktion)',
    'journaliste|rédact(?:eur|rice)|correspondante?|redactor[ae]?|corresponsal|periodista|enviad[oa] especial',
    'redattore|inviat[oa]|giornalista|redacteur|verslaggever|journalist|reporter',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Part of every word for a role, and quick to look for. */
export const MAY_BE_ROLE =
  /respond|report|edit|writ|column|journal|contrib|photogr|desk|bureau|staff|agenc|analyst|newsroom|reda|réda|autor|periodista|corresponsal|enviad|inviat|giornal|verslag/iu;

/** Whether a line names a role; most lines are known to name none at a glance. */
export function isRoleIn(line: string): boolean {
  return MAY_BE_ROLE.test(line) && ROLE.test(line);
}

/** How long ago the page was put up; no part of a name. */
export const AGE =
  /^(?:published|updated|posted|vor)?\s*\d*\s*(?:\p{L}+\s)?ago$|^(?:published|updated|posted)\b/iu;

/** News agencies, which papers print where a person's name would stand. */
export const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|yonhap|xinhua|kyodo|bloomberg|dpa|upi|tass|press association|sid|apa|sda|ansa|efe|belga|anp|ritzau|tt|ntb|anadolu ajansı|europa press|canadian press|staff)$/iu;

/** Whether a name is a news agency's; "staff" stands in the same places, but names nobody. */
export function isAgency(name: string): boolean {
  return AGENCY.test(name) && !/^(?:the )?staff$/iu.test(name);
}
