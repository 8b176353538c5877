import { CALENDAR_WORDS } from '../../../../names/tagger/word-lists.ts';

/** Small words by what they do in a sentence. All lower case. */

export const DETERMINERS =
  list(`the a an one another some two three four five six many most several both
  his her their its my our your this that these those such no every each all any few other others more`);

export const PRONOUNS = list(
  'he she they it i we you everyone everybody someone somebody nobody none',
);

export const RELATIVES = list('who which whose whom');

/** "that" joins, points, or stands for what is before it. */
export const JOINING = list(`that because if whether although though while when where since until
  unless before after so than how what why once but yet or nor despite`);

export const PREPOSITIONS =
  list(`in on at by for from with about during over under through into via against
  between among amid around near off onto out outside inside per regarding throughout toward towards up upon
  within without across along behind above below beyond concerning alongside including like unlike ahead
  following to of as`);

export const AUXILIARIES =
  list(`is was were are be been being am has have had having do does did will would
  can could may might must shall should won't wouldn't can't couldn't didn't doesn't don't hasn't haven't
  hadn't isn't wasn't weren't aren't cannot 'd 'll 've shouldn't 's 're 'm gets got get going`);

export const ADVERBS =
  list(`also later then once even just again further still often first never not
  always sometimes soon already ever yet instead twice himself herself themselves itself myself too
  perhaps maybe now today yesterday tomorrow tonight only rather quite very so-called simply there here
  ago earlier afterward afterwards meanwhile moreover furthermore however therefore thus indeed
  aloud online on-air off-camera pointedly out-loud else back famously has-been altogether
  together far long much more last hence elsewhere anyway nonetheless nevertheless n't`);

/** Words of time that make no speaker: "said Tuesday". */
export const TIMES: ReadonlySet<string> = new Set([
  ...CALENDAR_WORDS,
  ...list(`week month year day night morning evening afternoon weekend noon midnight mondays tuesdays
  wednesdays thursdays fridays saturdays sundays a.m p.m a.m. p.m. minutes hours days weeks months years
  hour minute spring summer autumn fall winter`),
]);

/** Words before a word of time that belong to it: "last week", "late Monday". */
export const BEFORE_TIMES =
  list(`last this next late early earlier that mid every on the two three four
  five several few couple less more than about`);

/** Common verbs whose past does not end in -ed. */
export const IRREGULAR_VERBS =
  list(`began became came went gave took made saw got held led left met kept knew
  found felt lost won ran sat stood sent spent thought brought bought built drew drove fell fought flew
  forgot grew heard hid hit hurt laid lay lent let lit paid put rose sang sought sold set shook shot
  showed shown slept spoke struck swept swore taught threw understood woke wore wove chose broke did
  does makes takes gives goes comes gets sees seems wants needs likes knows finds feels keeps leads
  leaves meets holds runs sits stands sends spends brings builds draws drives falls grows hears lets
  loses pays puts rises sells sets shows starts stops tries turns uses works begins becomes remains
  include includes opposes supports backs favors sees drew hung cut beat cast cost
  lives serves heads hopes plans insists quit shut split spread bid read issue issues`);

/** Verbs of what somebody thinks or finds out, which a clause with "that" follows. */
export const MENTAL_VERBS =
  list(`believe believes believed believing determine determines determined find finds
  found finding learn learns learned learning know knows knew feel feels felt feeling expect expects expected
  worries worried fear fears feared doubt doubts doubted understand understands understood decide decides
  decided assume assumes assumed consider considers considered realize realizes realized suspect suspects
  suspected discover discovers discovered show shows showed means meant sees saw`);

export const MODALS =
  list(`will would can could may might must shall should won't wouldn't can't couldn't
  didn't doesn't don't did does cannot 'll 'd`);

/** Words in -ed that are no verbs, or describe: "the united front". */
export const NOT_PAST =
  list(`united hundred indeed embed need feed speed breed seed deed creed red bed shed
  led sacred wicked naked sled weed wed bleed op-ed`);

/** Short forms, beside initials, whose full stop ends no sentence. */
export const ABBREVIATIONS =
  list(`rep reps sen sens gov govs gen lt col maj capt sgt brig adm dr drs mr mrs ms
  prof hon rev st jr sr jan feb aug sept oct nov dec no vs inc corp co ltd fla va ky conn mass calif ariz tex ark
  ala tenn wis minn mich ill ind mo pa ga la del md okla kan neb nev ore wash colo mont wyo`);

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS =
  list(`family reply supply early ally rally bully belly monopoly assembly anomaly
  jelly lily folly daily weekly monthly friendly elderly deadly likely unlikely lonely lovely costly ugly
  holy july italy assembly apply rely comply multiply imply fly`);

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
