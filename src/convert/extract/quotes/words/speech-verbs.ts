import { regularForms } from './verb-forms.ts';

/** Verbs that say that somebody said something, all forms; the words that stand behind a verb are its own. */
const IRREGULAR = words(`
  say says said saying
  tell tells told telling
  write writes wrote written writing
  read reads reading
  speak speaks spoke spoken speaking
  think thinks thought thinking
  quip quips quipped quipping
  brag brags bragged bragging
  rebut rebuts rebutted rebutting
  slam slams slammed slamming
  rip rips ripped ripping
  dub dubs dubbed dubbing
  chat chats chatted chatting
  blog blogs blogged blogging
  admit admits admitted admitting
  refer refers referred referring
  label labels labeled labelled labeling labelling
  sing sings sang sung singing
  swear swears swore sworn swearing
  foretell foretells foretold foretelling
  deny denies denied denying
  reply replies replied replying
  imply implies implied implying
  testify testifies testified testifying
  decry decries decried decrying
  cry cries cried crying
  plead pleads pleaded pled pleading
`);

const REGULAR = words(`
  accuse acknowledge add address admonish advise advocate affirm agree allege announce answer applaud argue
  ask assail assert assure attack bark beam bellow bemoan boom berate blame blast bluster blurt boast brand
  call cable caution celebrate challenge chant characterize characterise charge chastise chide cite claim
  clarify coin comment compare complain concede conclude concur condemn confess confide confirm
  contend continue convey counter criticize criticise crow deadpan declaim declare decline deem defend
  demand denounce deride describe detail disagree disclose dismiss dispute drawl echo elaborate email emphasize
  emphasise enthuse estimate exclaim exhort explain express exult figure fume gloat gripe groan growl grumble
  guess hail hint holler hope implore indicate inform inquire insist insinuate instruct interject
  interrupt intimate jeer intone invoke joke lament laud lecture maintain marvel mention message mock moan mouth mumble murmur
  muse mutter narrate note object observe offer opine order phrase pledge ponder portray post praise
  pray preach predict press proclaim profess project promise pronounce propose protest prophesy question quote rage
  rail rant reason reassert reassure rebuke recall recite recommend recount reflect reiterate reject
  rejoin relate remark remember remind repeat report request respond restate retort retweet reveal ridicule
  roar rule sarcastically scoff scold scream share shout shriek sigh signal slur sneer sniff snipe
  snap snarl snort speculate sputter stammer state stress stipulate suggest summarize summarise surmise tease
  testify text thank thunder tout trumpet tweet type underline underscore urge utter vent venture voice volunteer
  vouch vow wail warn whisper whine wonder worry yell
`);

/** Several words that do what such a verb does. */
const PHRASES = words(`
  go-on goes-on went-on going-on put-it puts-it putting-it shoot-back shot-back shoots-back
  fire-back fired-back fires-back cut-in cuts-in chime-in chimes-in chimed-in weigh-in weighs-in weighed-in
  sum-up sums-up summed-up bring-up brings-up brought-up make-clear makes-clear made-clear making-clear
  point-out points-out pointed-out pointing-out pointed-to points-to pointing-to
  hit-back hits-back fires-off fired-off lash-out lashes-out lashed-out lashing-out
  took-issue take-issue sign-off signs-off signed-off talk-about talks-about talked-about talking-about
  wants-to-know wanted-to-know broke-in breaks-in reads-as stand-by sound-off sounded-off
`);

/** Forms that are nouns as well: "the claims", "a report". */
const NOUNS_TOO = words(`
  address addresses advocate advocates answer answers attack attacks blame blast blasts boast brand brands call calls cable caution
  challenge challenges charge charges chat claim claims comment comments counter cry demand demands detail details dispute
  disputes echo echoes email emails estimate estimates express figure figures guess hint hints hope hopes
  joke jokes lecture message messages mouth note notes object objects offer offers order orders phrase phrases
  pledge pledges post posts praise press project projects promise promises protest protests question questions
  quote quotes rage rant reading report reports request requests reason reasons rule rules share shares
  shout shouts signal signals state states stress text texts thought tweet tweets type types voice vow
  vows whisper wonder worry warning warnings saying sayings ruling rulings writing writings meaning calling rip slam label labels
  rebuke scream charged charging challenging compare sound relate program point points hail rail sigh snap thanks thank remark remarks
`);

/** The first word of every form, with the words that belong behind it: `went` → [['on']]. */
export interface SpeechVerbs {
  /** Single words. */
  readonly forms: ReadonlySet<string>;
  /** Words that may be nouns. */
  readonly nounsToo: ReadonlySet<string>;
  /** "went on", "wanted to know", by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

let verbs: SpeechVerbs | undefined;

/** The tables of speech verbs, made when they are asked for first. */
export function speechVerbs(): SpeechVerbs {
  verbs ??= listVerbs();
  return verbs;
}

function listVerbs(): SpeechVerbs {
  const phrases = PHRASES.map((phrase) => phrase.split('-'));
  return {
    forms: new Set([...IRREGULAR, ...REGULAR.flatMap(regularForms)]),
    nounsToo: new Set(NOUNS_TOO),
    phrases: Map.groupBy(phrases, ([first = '']) => first),
  };
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
