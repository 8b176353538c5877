/**
 * Words for roles that mean the same, each row under its first word: "lawmaker" and "MP" say the same of a person.
 * All lower case.
 */
const SAME: readonly string[] = [
  'premier|prime minister|pm|prime-minister|taoiseach',
  'vice-president|vice president|veep',
  'ceo|chief executive|chief executive officer|ce|chief-executive',
  'cfo|chief financial officer',
  'coo|chief operating officer',
  'chair|chairman|chairwoman|chairperson',
  'vice-chair|vice chairman|vice-chairman|deputy chairman|vice chair',
  'spokesperson|spokesman|spokeswoman|press secretary',
  'lawmaker|legislator|mp|rep|representative|parliamentarian|congressman|congresswoman|assemblyman|parliament member|member of parliament|law-maker|mla',
  'senator|sen',
  'governor|gov',
  'professor|prof',
  'secretary-general|secretary general',
  'attorney-general|attorney general',
  'crown-prince|crown prince|crown princess',
  'emir|amir',
  'suspect|accused|defendant|assailant|attacker|gunman|shooter|killer|murderer|perpetrator|culprit',
  'lawyer|attorney|barrister|solicitor|counsel',
  'actor|actress',
  'writer|author|novelist',
  'tycoon|magnate|billionaire|mogul',
  'businessman|businesswoman|entrepreneur|industrialist|businessperson',
  'coach|head coach|trainer',
  'doctor|physician|dr',
  'journalist|reporter|correspondent',
  'policeman|policewoman|police officer',
  'singer|singer-songwriter|vocalist',
  'striker|forward',
  'founder|co-founder',
  'envoy|ambassador|emissary',
  'scholar|academic',
  'head|chief|boss',
  'cabinet-member|cabinet member|cabinet minister',
  'party-leader|party leader|party chief|party chair|party chairman',
  'cleric|clergyman',
  'finance-minister|finance minister|finance secretary',
  'foreign-minister|foreign minister|minister of foreign affairs|foreign secretary',
  'priest|father|rev|reverend',
  'general|gen|lieutenant general|lt gen|major general|brigadier general',
];

/** A word, and the narrower ones that it can take up: "the politician" can be a mayor. */
const WIDER: Readonly<Record<string, string>> = {
  leader:
    'president premier chair chancellor king queen emperor sultan emir head ruler dictator strongman crown-prince ceo prime-minister',
  politician:
    'president premier minister foreign-minister finance-minister lawmaker senator mayor governor vice-president councillor chancellor deputy candidate nominee leader',
  'cabinet-member': 'minister foreign-minister finance-minister',
  'party-leader': 'leader chair head',
  minister: 'foreign-minister finance-minister',
  lawmaker: 'senator deputy councillor',
  diplomat: 'envoy foreign-minister consul',
  monarch: 'king queen emperor empress sultan emir',
  executive: 'ceo chair director founder vice-president manager',
  businessman: 'ceo chair founder owner tycoon',
  scholar: 'professor lecturer researcher fellow historian',
  academic: 'professor lecturer researcher fellow historian',
  expert: 'professor analyst researcher scholar specialist fellow economist',
  researcher: 'scientist fellow',
  scientist: 'physicist chemist biologist virologist epidemiologist engineer',
  commander: 'general admiral colonel',
  officer:
    'general admiral colonel major captain lieutenant commander inspector superintendent constable',
  player:
    'striker midfielder defender goalkeeper winger captain guard pitcher quarterback batsman bowler footballer cricketer',
  artist: 'singer painter sculptor musician rapper',
  musician: 'singer rapper pianist violinist guitarist composer drummer',
  entertainer: 'singer actor comedian',
  performer: 'singer actor dancer',
  star: 'actor singer striker midfielder player footballer rapper',
  filmmaker: 'director',
  prelate: 'cardinal archbishop bishop',
  pontiff: 'pope',
  cleric: 'imam ayatollah bishop priest cardinal',
  campaigner: 'activist',
  activist: 'campaigner',
  convict: 'suspect',
  prosecutor: 'attorney-general',
  official:
    'minister vice-minister envoy secretary director undersecretary administrator commissioner spokesperson',
};

/** The word under which a role is kept: "prime minister" is a "premier". */
export function standardRole(noun: string, index: ReadonlyMap<string, string>): string {
  return index.get(noun) ?? noun;
}

/** Every word of SAME with the first of its row. */
export function indexRoles(): ReadonlyMap<string, string> {
  return new Map(
    SAME.flatMap((row) => {
      const [first = '', ...others] = row.split('|');
      return [first, ...others].map((word) => [word, first] as const);
    }),
  );
}

/** Whether a phrase with one role can be of somebody who was described by the other, narrower one. */
export function isWiderRole(wider: string, narrower: string): boolean {
  return (WIDER[wider] ?? '').split(' ').includes(narrower);
}
