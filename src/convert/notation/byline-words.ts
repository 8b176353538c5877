/** What people are at a paper; what follows such a word, or this word alone, is no name. */
export const ROLE = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:(?:staff|senior|chief|special|foreign|political|parliamentary|diplomatic|business|science|environment|city|our|deputy|assistant|associate|contributing|freelance|crime|court|health|education|sports?|news|travel|digital|entertainment|features|consumer|world|national)\\s)*(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|contributors?|photographers?|desk|bureau(?: chief)?|staff|agenc(?:y|ies)|analysts?|editorial board|newsroom)',
    '(?:\\p{L}+ische[rn]?\\s)?(?:\\p{L}*(?:redakteur|korrespondent|reporter|journalist|autor)(?:in|innen|en)?|redaktion)',
    'journaliste|rédact(?:eur|rice)|correspondante?|redactor[ae]?|corresponsal|periodista|enviad[oa] especial',
    'redattore|inviat[oa]|giornalista|redacteur|verslaggever|journalist|reporter|envoyé[es]* spécia(?:le?|ux)',
    'jornalista|repórter|korrespondent|muhabiri?|dziennikarz|dziennikarka|toimittaja',
    '(?:спец)?корреспондент|журналист(?:ка)?|обозреватель|редактор',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Part of every word for a role, and quick to look for. */
export const MAY_BE_ROLE =
  /respond|report|edit|writ|column|journal|contrib|photogr|desk|bureau|staff|agenc|analyst|newsroom|reda|réda|autor|periodista|corresponsal|enviad|inviat|giornal|verslag|envoyé|jornal|repórter|korresp|muhabir|dzienn|toimit|корресп|журнал|обозрев|редактор/iu;

/** Whether a line names a role; most lines are known to name none at a glance. */
export function isRoleIn(line: string): boolean {
  return MAY_BE_ROLE.test(line) && ROLE.test(line);
}

/** How long ago the page was put up; no part of a name. */
export const AGE =
  /^(?:published|updated|posted|vor)?\s*\d*\s*(?:\p{L}+\s)?ago$|^(?:published|updated|posted)\b/iu;

/** News agencies, which papers print where a person's name would stand; a row a part of the world. */
const AGENCIES: readonly string[] = [
  'associated press|ap|reuters|bloomberg|upi|canadian press|press association|pa media|aap|australian associated press',
  'afp|agence france-presse|dpa|sid|apa|sda|keystone-sda|epd|kna|ansa|adnkronos|efe|europa press|lusa|belga|anp',
  'ritzau|tt|ntb|stt|pap|čtk|ctk|tasr|mti|bta|agerpres|tanjug|tass|interfax|тасс|риа новости|интерфакс|укринформ',
  'yonhap|kyodo|jiji(?: press)?|xinhua|cna|pti|ians|antara|bernama|共同|時事|新华社|新華社|中央社|연합뉴스|뉴시스',
  'anadolu ajansı|anadolu agency|dha|irna|isna|wafa|news agency of nigeria|nampa|agencies|agencias|agenturen|staff',
];

export const AGENCY = new RegExp(`^(?:the )?(?:${AGENCIES.join('|')})$`, 'iu');

/** An agency behind a name, with nothing between: "Anna Lind Associated Press". */
export const AGENCY_BEHIND =
  /\s(?:(?:The )?Associated Press|AP|AFP|Reuters|REUTERS|AAP|Bloomberg|Agence France-Presse|dpa)$/u;

/** Whether a name is a news agency's; "staff" and "agencies" stand in the same places, but name nobody. */
export function isAgency(name: string): boolean {
  return AGENCY.test(name) && !/^(?:(?:the )?staff|agenc(?:ie|ia)s|agenturen)$/iu.test(name);
}
