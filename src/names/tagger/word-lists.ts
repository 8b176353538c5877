/** English words that say something about the names beside them. All lower case. */

/** Titles that are printed directly before a name and never belong to it. */
export const HONORIFICS = list(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame madam messrs
  messrs. sen sen. rep rep. gov gov. gen gen. col col. capt capt. lt lt. sgt sgt. maj maj. adm adm.
  rev rev. hon hon. datuk dato shri ustaz sheikh shaikh alhaji haji mullah rabbi`);

/** Titles and offices directly behind which, if they have a capital, only a person's name stands. */
export const PERSONAL_TITLES =
  list(`mr mr. mrs mrs. ms ms. dr dr. prof prof. sen sen. rep rep. gov gov.
  president minister premier chancellor senator congressman congresswoman governor mayor`);

/** Offices, ranks and trades: the word before a person's name. */
export const ROLES =
  list(`president vice-president premier chancellor minister secretary governor mayor
  senator congressman congresswoman lawmaker councillor deputy leader chief chair chairman chairwoman
  chairperson director manager founder co-founder owner boss ceo coo cfo general admiral marshal colonel
  major captain lieutenant sergeant commander brigadier inspector superintendent commissioner constable
  officer judge justice magistrate prosecutor attorney lawyer barrister solicitor counsel advocate king
  queen prince princess emperor empress crown duke duchess lord lady baron sultan emir sheikh shah pope
  cardinal archbishop bishop father sister brother reverend pastor rabbi imam mullah ayatollah professor
  doctor economist analyst strategist researcher scientist historian expert teacher principal student
  spokesman spokeswoman spokesperson ambassador envoy diplomat activist campaigner opposition rival
  candidate nominee former ex-president ex-minister incumbent acting author writer novelist poet
  journalist reporter correspondent editor columnist photographer actor actress singer rapper musician
  composer artist comedian filmmaker producer star coach trainer skipper goalkeeper keeper defender
  midfielder striker forward winger batsman bowler pitcher quarterback midfield driver rider champion
  wife husband son daughter mother widow uncle nephew cousin aide adviser advisor assistant partner
  suspect victim resident farmer comrade speaker whip brothers sisters siblings grandmother grandfather
  aunt twins madame monsieur executive executives ceos cpo cmo cio mla mlas mk mks dgp vpm elder broker
  maulana presbyterian goalie goalies superstar vice-chairman co-chair co-ceo governor-general emir amir`);

/** Titles that also stand within personal names: "Hassan Sheikh Mohamud", "Zayed bin Sultan". */
export const TITLES_IN_NAMES =
  list(`sheikh shaikh shah sultan king prince amir emir sir judge major bishop
  pope khan baron duke father mullah coach rabbi miss lady dame star rider leader forward guard warden
  sergeant marshal counsel chief page priest driver`);

/** Words that end or mark the names of organizations. */
export const ORGANIZATION_WORDS =
  list(`inc inc. corp corp. co co. ltd ltd. limited llc plc ag sa gmbh nv
  bhd spa group company companies corporation bank bancorp holdings capital partners ventures investments
  securities insurance assurance university college institute school academy faculty party front movement
  alliance coalition union federation confederation league association society foundation fund trust
  council committee commission board bureau agency authority administration ministry department office
  secretariat cabinet parliament senate congress assembly house court tribunal police force forces army
  navy guard guards corps command brigade battalion regiment squad service services organization
  organisation network forum club fc cf sc afc united city rovers athletic wanderers albion hospital
  clinic church cathedral times post daily news herald ilbo tribune journal gazette telegraph mail
  guardian star press media tv radio television broadcasting studios records entertainment telecom
  airlines airways motors motor electronics industries energy petroleum oil steel shipping systems
  technologies technology laboratories pharmaceuticals hotels stores exchange chamber team initiative
  programme program project observatory museum embassy treasury bundesbank reserve watch international`);

/** Words that are part of place names. */
export const PLACE_WORDS =
  list(`island islands isle river lake mountain mountains mount sea ocean bay gulf
  strait channel peninsula cape coast province prefecture state states county district region republic
  kingdom emirates territory territories street road avenue boulevard lane highway bridge square park
  garden city town village township municipality port harbour harbor airport station valley desert plateau
  forest hill hills beach fort palace stadium arena dam border strip bank north south east west northern
  southern eastern western central upper lower northeast northwest southeast southwest`);

/** Pronouns that stand for persons, and those that stand for organizations and things. */
export const PERSON_PRONOUNS = list('he she him his her hers himself herself who whom');
export const THING_PRONOUNS = list('it its itself which');

/** Verbs and nouns of speech, which stand beside persons. */
export const SPEECH_WORDS =
  list(`said says say told tells saying added adds asked asks replied wrote
  writes tweeted noted explained argued announced stated warned insisted believes thinks thought recalled
  claimed admitted testified pledged vowed urged quipped joked commented remarked declared stressed
  acknowledged conceded suggested predicted responded confirmed denied continued`);

/** Months and days, and their abbreviations. */
export const CALENDAR_WORDS =
  list(`january february march april may june july august september october
  november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep.
  oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri`);

/** Particles within personal names, written small. */
export const NAME_PARTICLES =
  list(`al el bin bint ibn abu ben van von der den de da do dos del della di la
  le du ter ten y e af zu wa ka ud ul ur binti ap lo mac zum zur van't ould`);

/** Words after which a place is likely. */
export const PLACE_PREPOSITIONS = list('in at from near to outside across around');

/** Small words that capitals do not make a part of a name: a sentence starts, or a headline shouts. */
export const FUNCTION_WORDS =
  list(`the a an and or but nor so yet if in on at by for from to of with without
  as than then that this these those there here it its he she his her him they them their we our you
  your i my me who whom whose which what when where why how is are was were be been being has have had
  do does did not no yes can could would should must shall might after before since until while
  during despite although though because however meanwhile moreover also both either neither each every
  all some any many most more much several such other another about above across against among amid
  around behind below beneath beside besides between beyond down into like near off onto out over past
  through throughout toward towards under up upon via within once only even just still too very well now
  later earlier instead thus therefore hence`);

/** Words and signs that may stand within a name, between two capitalised words. */
export const LINKING_WORDS = list(
  "of the and for in on to & - ‐ ‑ – ' ’ 's ’s , . / \" “ ” de la del",
);

/** Acronyms that stand for common nouns; written as here. */
export const COMMON_ACRONYMS =
  list(`GDP GNP MoU MOU LGBT LGBTQ CEO CFO COO CTO TV AI IT PhD MBA MP MLA NGO
  PM HIV AIDS COVID COVID-19 Covid DNA RNA PCR SUV EV VAT GST IPO FDI LNG LPG PDF ID UFO FIR GPS HR PR ATM
  SMS SIM PPE ICU IVF VIP DJ R&D Q&A FAQ USD EUR GBP CO2 UV LED HD 3D 4G 5G`);

/** Words for kinds of places, which are no names by themselves: "the Kingdom", "the Republic". */
export const KINDS_OF_PLACE =
  list(`kingdom state states republic province county district city village town
  municipality region island islands park country nation capital airport square river lake mountain`);

/** Words for kinds of organizations, which are no names by themselves: "the Ministry". */
export const KINDS_OF_ORGANIZATION =
  list(`court council commission company ministry church party police
  bank department committee agency group office club hospital school centre center`);

/** Words for bodies that are named by their place: "Bank of Korea", "University of Oslo". */
export const BODIES =
  list(`bank university ministry parliament institute academy bureau commission council
  federation association union confederation chamber court assembly senate church embassy
  college society department reserve`);

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
