/** Spellings that differ between countries, brought to one: labour, organise, defence, centre, programme. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/isation$/u, 'ization'],
  [/is(e|es|ed|er|ers|ing)$/u, 'iz$1'],
  [/yse$/u, 'yze'],
  // "Four" is not "for".
  [/(?<=..)our(s|ed|ing)?$/u, 'or$1'],
  [/ence(s?)$/u, 'ense$1'],
  [/tre(s?)$/u, 'ter$1'],
  [/mme(s?)$/u, 'm$1'],
];

/** Endings of number and tense, the longest first, and what stands there in the ground form. */
const ENDINGS: readonly [RegExp, string][] = [
  [/([^aeiou])ie[sd]$/u, '$1y'],
  [/(s|x|z|ch|sh)es$/u, '$1'],
  [/([aeou]y|[^iuys])s$/u, '$1'],
  [/(?<=[aeiouy].*)(?<=...)(?<=[^aeiou])ed$/u, ''],
  [/(?<=[aeiouy].*)(?<=...)ing$/u, ''],
];

/** Forms that no rule makes. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    died: 'die',
    dies: 'die',
    dying: 'die',
    killed: 'kill',
    stole: 'steal',
    stolen: 'steal',
    fought: 'fight',
    held: 'hold',
    won: 'win',
    met: 'meet',
    elected: 'elect',
    wolves: 'wolf',
    thieves: 'thief',
    lives: 'life',
    news: 'news',
    bus: 'bus',
    // Nouns in -ing that mean something else than their verb.
    banking: 'banking',
    building: 'building',
    herring: 'herring',
    housing: 'housing',
    meeting: 'meeting',
    missing: 'missing',
    nursing: 'nursing',
    policing: 'policing',
    training: 'training',
    wedding: 'wedding',
  }),
);

/** A word as it is written and as its other forms share it. None is for printing. */
export interface WordForms {
  /** The word in one spelling for all countries, with a = before it, so that it is no word of a dictionary. */
  written: string;
  /** The words of a dictionary that it may be a form of ("coded": "code", and "cod" too), then as written. */
  keys: readonly string[];
  /** What all its forms share, and a few words beside them: without ending and final e. */
  ground: string;
}

/** Forms that were worked out; texts share most of their words. Emptied when it is full. */
const known = new Map<string, WordForms>();
const MOST_KNOWN = 20_000;

/** What is longer is no word, and would take the rules long. */
const LONGEST = 40;

/** The forms of a word in lower case. Words of up to three letters are their own base. */
export function wordForms(word: string): WordForms {
  const before = known.get(word);
  if (before) return before;
  if (word.length > LONGEST) return { written: word, keys: [word], ground: word };
  const spelled = replaceFirst(word, SPELLINGS);
  const written = `=${spelled}`;
  const irregular = IRREGULAR.get(word);
  const bases = irregular === undefined ? basesOf(spelled) : [irregular];
  const forms = { written, keys: [...bases, written], ground: irregular ?? groundForm(spelled) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, forms);
  return forms;
}

function groundForm(word: string): string {
  if (word.length <= 3) return word;
  return single(replaceFirst(word, ENDINGS)).replace(/(?<=...)e$/u, '');
}

/** Without its ending a word may lack an e ("coded") or have a letter twice ("planned"). */
function basesOf(word: string): string[] {
  if (word.length <= 3) return [word];
  const bare = replaceFirst(word, ENDINGS);
  if (bare === word || bare.endsWith('y') || word === `${bare}s`) return [bare];
  const once = single(bare);
  return once === bare ? [bare, `${bare}e`] : [once, bare];
}

function single(bare: string): string {
  return bare.replace(/(?<=..)([bdfgkmnprt])\1$/u, '$1');
}

/** Whether a word in lower case has no ending of number or tense. */
export function isBase(word: string): boolean {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular === word;
  return word.length <= 3 || replaceFirst(word, ENDINGS) === word;
}

function replaceFirst(word: string, rules: readonly [RegExp, string][]): string {
  for (const [pattern, replacement] of rules) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}
