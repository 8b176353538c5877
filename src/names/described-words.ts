import { HONORIFICS, ROLES } from './tagger/word-lists.ts';

/** Words by which a text says who somebody is. All lower case, singular. */

/** Words among the roles that stand before a role and are none by themselves: "former", "acting". */
const NO_ROLES = list('former acting incumbent opposition crown midfield shah whip shri madame');

/** Who somebody is to somebody else. Each needs whose it is: "his sister", "Lee’s mother". */
export const KIN_NOUNS =
  list(`wife husband son daughter mother father sister brother widow widower uncle
  aunt nephew niece cousin grandmother grandfather grandson granddaughter stepfather stepmother stepson
  stepdaughter half-brother half-sister father-in-law mother-in-law son-in-law daughter-in-law
  brother-in-law sister-in-law twin sibling spouse fiance fiancée fiancé fiancee girlfriend boyfriend
  ex-wife ex-husband parent child`);

/** What somebody is to somebody else who is no kin: "her predecessor", "Lee’s lawyer". */
export const RELATED_NOUNS =
  list(`predecessor successor counterpart friend colleague assailant attacker
  killer lawyer attorney agent neighbour neighbor boss mentor deputy aide rival partner assistant`);

/** Offices, ranks and trades beyond those that stand directly before names. */
const OTHER_ROLES =
  list(`executive head official officer member fellow lecturer academic scholar politician
  legislator parliamentarian congressperson representative delegate negotiator mediator policymaker
  statesman strongman dictator monarch ruler ceo coo cfo president-elect vice-chairman vice-president
  vice-premier secretary-general general-secretary undersecretary convener convenor administrator
  coordinator organiser organizer spokesman ombudsman commissioner councilman councilwoman alderman
  chancellor vice-chancellor dean rector headmaster headmistress tutor instructor physicist chemist
  biologist engineer architect designer technician programmer developer inventor entrepreneur
  businessman businesswoman industrialist tycoon magnate billionaire millionaire investor banker trader
  broker accountant auditor physician surgeon nurse psychologist psychiatrist dentist pharmacist
  epidemiologist virologist specialist consultant worker employee labourer laborer driver pilot sailor
  soldier veteran policeman policewoman detective sheriff marshal firefighter guard bodyguard commando
  militant fighter terrorist gunman hacker fugitive convict defendant accused plaintiff whistleblower
  witness survivor hostage prisoner inmate detainee refugee defector dissident hawk singer-songwriter
  rapper dancer choreographer conductor violinist pianist guitarist drummer painter sculptor critic
  presenter host broadcaster commentator blogger vlogger influencer youtuber playwright dramatist
  screenwriter scriptwriter translator publisher librarian curator theologian philosopher sociologist
  anthropologist archaeologist political-scientist footballer cricketer golfer boxer wrestler swimmer
  sprinter athlete cyclist skater skier gymnast tennis-player player captain playmaker centre-back
  all-rounder wicketkeeper opener seamer spinner referee umpire manager jockey racer runner gamer model
  superstar celebrity icon idol legend businessperson shopkeeper trader vendor chef cook baker butcher
  waiter barber tailor fisherman carpenter plumber electrician mechanic housewife homemaker pensioner
  retiree villager volunteer graduate pupil teenager activist campaigner lobbyist advocate chief-of-staff
  mp mla oc pm ce amir prime-minister deputy whistle-blower student-leader accuser boxer pm-elect
  archivist biographer essayist screenwriter novelist laureate winner medalist medallist contestant
  finalist challenger runner-up frontrunner premier monk nun abbot priest vicar preacher missionary
  patriarch pontiff sheik mufti cleric caliph sultan tsar czar kaiser empress regent heir heiress
  baroness marquess earl viscount knight chief-executive chieftain elder landlord tenant owner operator
  shareholder founder partner supporter leader lieutenant-general major-general co-chair co-author
  co-director co-host co-owner co-star ex-member ex-leader ex-chairman ex-president ex-governor
  ex-mayor murderer rapist robber thief arsonist shooter perpetrator culprit drug-lord warlord rebel
  revolutionary insurgent separatist nationalist socialist communist conservative republican democrat
  treasurer registrar clerk bailiff coroner pathologist investigator examiner inspector envoy consul
  attache attaché emissary ambassador-designate premier-designate hosts judge-advocate paramedic`);

/** Nouns that say who one person is: roles, ranks, trades, kin. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  [...ROLES, ...KIN_NOUNS, ...RELATED_NOUNS, ...OTHER_ROLES].filter(
    (word) => !NO_ROLES.has(word) && !/^(?:brothers|sisters|siblings|twins|hosts)$/u.test(word),
  ),
);

/** Words that may stand, in small letters, before the noun of a description. */
export const DESCRIBING_WORDS =
  list(`former then late ex- current incumbent acting interim outgoing incoming
  newly-elected elected designate deputy vice prime foreign finance interior defence defense trade
  justice health education environment agriculture labour labor energy transport culture tourism sports
  sport commerce economy economic economics industry science technology information communications
  communication security intelligence political public private national federal state provincial regional
  municipal local city county district village central presidential parliamentary congressional
  ministerial cabinet government party ruling opposition senior junior top chief lead leading principal
  general executive managing associate assistant visiting adjunct emeritus honorary founding co-founding
  veteran retired disgraced ousted jailed convicted accused alleged suspected exiled fugitive slain
  assassinated deposed embattled popular famous renowned noted prominent award-winning best-selling
  bestselling oscar-winning legendary celebrated influential outspoken fellow longtime long-time lifelong
  onetime one-time sometime self-proclaimed de facto supreme paramount military naval army navy
  air force police special permanent nuclear climate human rights press media news sports television tv
  radio film movie pop rock folk opera jazz classical stage theatre theater freelance investigative
  independent conservative liberal republican democratic democrat socialist communist nationalist
  left-wing right-wing far-right far-left centrist moderate hardline hard-line reformist pro-democracy
  anti-corruption civil criminal constitutional human medical legal technical research policy market
  senior-most floor majority minority house senate party's campaign election transition union labor
  student youth women's church school university college high primary secondary law history physics
  chemistry biology mathematics philosophy english literature art music language football soccer
  basketball baseball tennis cricket rugby golf hockey swimming boxing cycling head team national club
  computer software internet tech business financial investment hedge fund real estate property oil gas
  banking insurance media shipping steel car auto airline retail fashion food restaurant hotel crime
  murder homicide drug rape rebel guerrilla militia militant terrorist opposition-backed
  state-appointed younger older elder eldest youngest little big half- twin only first second third fourth
  last adopted adoptive estranged pregnant surviving only-begotten maternal paternal great close chief-of-staff
  spiritual religious catholic muslim christian jewish buddhist hindu protestant islamic orthodox
  tribal traditional community cultural social consumer corporate commercial industrial digital
  global international world european african asian arab western eastern northern southern
  parliament board committee council congress union coalition bloc star rookie teenage young old new good best british-born us-born french-born private-sector`);

/** Words that begin a noun phrase and point at somebody known. */
export const DEFINITE_WORDS = list('the this that his her their its our my your');

/** Words that begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...DEFINITE_WORDS,
  ...list('a an one another'),
]);

/** Titles that say no more than that somebody has one, unless something stands before them: "PPP Rep." */
export const BARE_TITLES: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ...list('hh hrh hm lieutenant-general lt-gen brig'),
]);

/** Words that join a noun to what it is said of: "professor at", "minister for". */
export const JOINING_WORDS = list(`of at for in to on from with under within behind representing
  specializing specialising based leading heading overseeing covering studying teaching working living`);

/** Words that show a verb, or the start of another clause, which no description goes past. */
export const CLAUSE_WORDS =
  list(`is are was were be been being has have had do does did will would can could
  may might must shall should said says say told tells added adds asked asks wrote writes noted argued
  announced stated warned claimed denied confirmed declared vowed pledged urged called calls made makes
  took takes went goes came comes met meets gave gives got gets saw sees held holds led leads left
  began begins became becomes agreed ordered visited arrived returned spoke speaks expressed replied
  responded who whose whom which that where when while because although though if as but or so than
  after before since until not also reportedly he she they it we i you`);

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
