/** Directly before a date these announce it, whatever the verb: "due on Monday", "by Friday". */
export const DEADLINES = new Set(
  `by until till due before slated scheduled expected starting beginning effective planned upcoming
   deadline coming set`.split(/\s+/u),
);

/** Between such a word and the date may stand: "due back in court on Monday". */
export const BETWEEN = new Set(
  'on in for at the a early late mid next this back of from - , about around'.split(' '),
);

/** Verbs and words of what is to come. */
export const FUTURE = new Set(
  `will ll shall would planned planning scheduled expected expects expect due slated upcoming
   intends intend hopes aims deadline may could might must should can until expires matures maturing
   starting beginning effective tomorrow wants want ready prepares preparing
   meet meets begins opens starts arrives resumes expires votes convenes`.split(/\s+/u),
);

/** Before an infinitive "to" tells the future: "to meet Monday". */
export const INFINITIVES = new Set(
  `be begin start hold meet open visit vote take arrive leave discuss announce decide return resume attend
   launch run go come make give appear speak face testify play travel reach report release continue end
   close host join consider present submit fly sign deliver receive become complete hear address publish
   mark celebrate finish pay send expire mature`.split(/\s+/u),
);

/** Verbs of what was, besides those in -ed. */
export const PAST = new Set(
  `was were had did said told fell rose met won lost went came took gave made held began became left
   brought sold bought sent spoke saw found broke shot hit struck died killed led ran wrote drew grew knew
   kept felt thought stood paid put got built chose fought flew threw caught set cut read spent slid sank
   sought quit withdrew overthrew has have since ago`.split(/\s+/u),
);

/** Words in -ed that are no verbs of the past. */
export const NO_PAST = new Set(
  'need needed united red bed hundred indeed expected scheduled planned'.split(' '),
);

/** Behind one of these a word in -ed belongs to a noun. */
export const ARTICLES = new Set('a an the its his her their our my'.split(' '));

/** They stand between an article and such a word. */
export const ADVERBS = new Set('still newly recently previously already so well as yet'.split(' '));
