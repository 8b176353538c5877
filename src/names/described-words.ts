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
const OTHER_ROLES: ReadonlySet<string> = new Set([
  // States, parties and what is against them.
  ...list(`alderman ambassador-designate attache attaché congressperson consul councilman councilwoman delegate
  democrat dictator emissary ex-chairman ex-governor ex-leader ex-mayor ex-member legislator lobbyist
  mediator mp negotiator official ombudsman parliamentarian pm pm-elect policymaker politician
  premier-designate president-elect prime-minister representative republican ruler secretary-general
  statesman strongman treasurer undersecretary vice-premier`),
  ...list(`communist conservative dissident insurgent nationalist rebel revolutionary separatist socialist
  student-leader supporter whistle-blower whistleblower`),
  // Courts, monarchs and churches.
  ...list(`abbot baroness caliph chieftain cleric czar earl heir heiress kaiser knight marquess missionary
  monarch monk mufti nun patriarch pontiff preacher priest regent sheik theologian tsar vicar viscount`),
  // Forces, police and law.
  ...list(`accused accuser arsonist bailiff bodyguard clerk commando convict coroner culprit defendant
  detainee detective drug-lord examiner fighter firefighter fugitive guard gunman hacker hawk hostage
  inmate investigator judge-advocate lieutenant-general major-general militant murderer oc perpetrator
  plaintiff policeman policewoman prisoner rapist robber sheriff shooter soldier terrorist thief veteran
  warlord witness survivor`),
  // Companies and other bodies.
  ...list(`accountant administrator auditor banker billionaire businessman businessperson businesswoman ce
  chief-executive chief-of-staff co-owner consultant convener convenor coordinator employee entrepreneur
  general-secretary head industrialist investor landlord magnate member millionaire operator
  organiser organizer publisher registrar shareholder shopkeeper tenant trader tycoon vendor volunteer`),
  // Schools and sciences.
  ...list(`academic anthropologist archaeologist archivist biologist chemist critic curator dean
  epidemiologist fellow graduate headmaster headmistress instructor laureate lecturer librarian
  pathologist philosopher physicist political-scientist psychologist pupil rector scholar sociologist
  specialist tutor vice-chancellor virologist`),
  // Trades.
  ...list(`architect baker barber butcher carpenter chef cook dentist designer developer electrician
  engineer fisherman homemaker housewife inventor labourer laborer mechanic nurse paramedic pharmacist
  physician pilot plumber programmer psychiatrist sailor surgeon tailor technician translator waiter worker`),
  // Stage, page and screen.
  ...list(`biographer blogger broadcaster celebrity choreographer co-author co-director co-host co-star
  commentator conductor dancer dramatist drummer essayist guitarist host icon idol influencer legend model
  painter pianist playwright presenter screenwriter scriptwriter sculptor singer-songwriter violinist
  vlogger youtuber`),
  // Sports.
  ...list(`all-rounder athlete boxer centre-back challenger contestant cricketer cyclist finalist
  footballer frontrunner gamer golfer gymnast jockey medalist medallist opener player playmaker racer
  referee runner runner-up seamer skater skier spinner sprinter swimmer tennis-player umpire wicketkeeper
  winner wrestler`),
  // What somebody is in a story.
  ...list('defector pensioner refugee retiree teenager villager'),
]);

/** Words among the roles and kin for more than one. */
const PLURALS = list('brothers sisters siblings twins executives ceos mlas mks goalies');

/** Nouns that say who one person is: roles, ranks, trades, kin. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  [...ROLES, ...KIN_NOUNS, ...RELATED_NOUNS, ...OTHER_ROLES].filter(
    (word) => !NO_ROLES.has(word) && !PLURALS.has(word),
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

/** Words for whose somebody is, which only the text around them explains. */
export const POSSESSIVE_PRONOUNS = list('his her their its our my your');

/** Words that begin a noun phrase and point at somebody known. */
export const DEFINITE_WORDS: ReadonlySet<string> = new Set([
  ...list('the this that'),
  ...POSSESSIVE_PRONOUNS,
]);

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

/** Words of when and how, which may stand before a role and make no part of it: "never mayor". */
export const ADVERBS = list('never perhaps maybe often always soon today again ever left right');

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
