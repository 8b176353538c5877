import { type Sex, sexByHonorific } from '../../../../names/sex-of-person.ts';
import type { ResolvedName } from '../../found-names.ts';

/** Given names that say their bearer's sex in most countries. All lower case. */
const FEMALE_NAMES =
  list(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
  margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie
  dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela
  nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather
  diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith
  andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn
  abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn
  beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary chelsea
  carly sally anne jane kate katie ellen claire elaine hope jill nikki loretta sonia elena
  dianne rosie debbie kirsten susana gina tina wendy yvonne valerie vanessa gwen ana lucia rosa
  carmen fatima aisha mei yuki naomi miriam esther leah irene eva ivana marla tiffany paula
  monica jeanne maggie molly ingrid astrid greta heidi monique celine sofia camila valentina
  giulia chiara olga tatiana natasha svetlana priya anjali indira sunita mina yoko keiko`);

const MALE_NAMES =
  list(`james robert john michael david william richard joseph thomas charles christopher daniel matthew
  anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward
  jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
  benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose
  adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger
  terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce
  gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby
  russell bradley philip eugene ted bernie bill bob mike marco ben chris tim rand rick jim tom
  dan dave steve jeff greg matt tony ron don doug ken rob rudy sam max karl mitch harry chuck al
  dick lindsey bret jake martin lincoln vladimir boris jean-claude xi abdul ahmed mohammed
  muhammad ali omar hassan ibrahim carlos luis miguel pedro antonio jorge javier manuel
  francisco hiroshi kenji ivan sergei dmitry hans jurgen klaus pierre michel francois giovanni
  paolo corey charlie freddy fred josh nick andy phil rush sheldon warren vince cory evan lars
  erik olaf nils sven karel jan piet pieter willem luca matteo lorenzo alejandro diego pablo
  rafael sergio yusuf mustafa mehmet ahmet raj rahul vijay arjun sanjay takeshi kenta yuri igor
  oleg andrei nikolai`);

/** The sex of those whom a text names, by their full names: by a word before one, or by the given name. */
export function sexesOf(text: string, persons: readonly ResolvedName[]): Map<string, Sex> {
  const sexes = new Map<string, Sex>();
  for (const person of persons) {
    if (person.name === undefined || sexes.has(person.name)) continue;
    const sex = sexByHonorific(text, person) ?? sexByGivenName(person.name);
    if (sex) sexes.set(person.name, sex);
  }
  return sexes;
}

function sexByGivenName(name: string): Sex | undefined {
  const given = name.split(' ', 1)[0]?.toLowerCase() ?? '';
  if (FEMALE_NAMES.has(given)) return 'female';
  return MALE_NAMES.has(given) ? 'male' : undefined;
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
