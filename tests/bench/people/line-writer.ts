import type { KitLists } from './build-gazetteers.ts';
import { inventWord } from './invent-word.ts';
import { KNOWN_ORGANIZATIONS } from './known-organizations.ts';
import { capitalise, type MadeName, makeAsianWord, pickCulture } from './made-names.ts';
import { makeOrganization } from './made-organizations.ts';
import type { Random } from './random.ts';
import type { GoldName } from './training-text.ts';

/** What may be filled in besides names, by the name of its slot. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  role: list(`President|Prime Minister|Foreign Minister|Finance Minister|Defense Secretary|Senator|
    Governor|Mayor|King|Chancellor|Professor|Judge|Gen.|Col.|Dr.|Mr.|Mrs.|Ms.|Sen.|Rep.|Sheikh|Imam|Pope|
    Bishop|Coach|Striker`),
  lowrole:
    list(`president|chief|director|spokesman|spokeswoman|lawyer|manager|captain|coach|striker|
    goalkeeper|editor|founder|owner|general secretary|vice president|finance director|chief economist`),
  sport: list(`soccer|tennis|cricket|golf|boxing|squash|athletics|rugby union|basketball|cycling|
    motor racing|baseball`),
  month:
    list(`January|February|March|April|May|June|July|August|September|October|November|December|
    Sept|Aug|Oct`),
};

/** How many persons a text has, whom its slots then name again and again. */
const CAST = 8;
const OF_ONE_CULTURE = 0.6;

interface Filling {
  /** Undefined for what is no name. */
  readonly type?: GoldName['type'];
  readonly text: string;
}

/** Writes a text line by line, fills in the slots of each and marks the names. */
export class LineWriter {
  text = '';
  readonly names: GoldName[] = [];
  private readonly lists: KitLists;
  private readonly random: Random;
  private readonly cast: readonly MadeName[];

  constructor(lists: KitLists, random: Random) {
    this.lists = lists;
    this.random = random;
    const culture = random.chance(OF_ONE_CULTURE) ? pickCulture(random) : undefined;
    this.cast = Array.from({ length: CAST }, () => this.makePerson(culture));
  }

  /** Adds a line of LINE_TEMPLATES. */
  write(line: string): void {
    for (const part of line.split(/(?=\{)|(?<=\})/)) {
      const slot = /^\{(\w+)\}$/.exec(part)?.[1];
      if (slot === undefined) this.text += part;
      else this.fill(slot);
    }
    this.text += '\n';
  }

  private fill(slot: string): void {
    const isUpper = slot === slot.toUpperCase();
    const { type, text } = this.fillingOf(slot.toLowerCase());
    const start = this.text.length;
    this.text += isUpper ? text.toUpperCase() : text;
    if (type) this.names.push({ type, start, end: this.text.length });
  }

  private fillingOf(slot: string): Filling {
    const { random, lists } = this;
    switch (slot) {
      case 'city':
        return { type: 'place', text: this.makeCity() };
      case 'team':
        return { type: 'organization', text: this.makeCity() };
      case 'country':
        return { type: 'place', text: titled(random.pick(lists.country)) };
      case 'org':
        return { type: 'organization', text: this.pickOrganization() };
      case 'demonym':
        return { text: titled(random.pick(lists.demonym)) };
      case 'nr':
        return { text: String(Math.floor(random.next() * 12)) };
      case 'nr2':
        return { text: String(10 + Math.floor(random.next() * 89)) };
      default: {
        const words = WORDS[slot];
        return words ? { text: random.pick(words) } : this.personIn(slot);
      }
    }
  }

  /** One of the cast, called as the slot says; "family2" is always the second's family name. */
  private personIn(slot: string): Filling {
    const number = /^family(\d?)$/.exec(slot)?.[1];
    if (number !== undefined) {
      return { type: 'person', text: (this.cast[Number(number || 1) - 1] as MadeName).family };
    }
    const { full, given, family, own = given } = this.random.pick(this.cast);
    const forms: Record<string, string> = {
      person: full,
      given,
      own,
      initialed: `${given.charAt(0)}. ${family}`,
    };
    const text = forms[slot];
    if (text === undefined) throw new Error(`line-templates.ts: no such slot as {${slot}}`);
    return { type: 'person', text };
  }

  private makePerson(culture = pickCulture(this.random)): MadeName {
    const { random, lists } = this;
    if (random.chance(0.5)) return culture.make(random);
    const given = capitalise(random.pick(lists.given));
    const family = random.chance(0.3) ? inventWord(random) : capitalise(random.pick(lists.surname));
    return { full: `${given} ${family}`, given, family };
  }

  private makeCity(): string {
    const { random, lists } = this;
    if (random.chance(0.1)) return inventWord(random);
    if (random.chance(0.2)) return makeAsianWord(random);
    return titled(random.pick(random.chance(0.6) ? lists.bigcity : lists.city));
  }

  private pickOrganization(): string {
    const { random } = this;
    return random.chance(0.5) ? makeOrganization(random) : random.pick(KNOWN_ORGANIZATIONS);
  }
}

/** "isle of man" as "Isle of Man". */
function titled(name: string): string {
  return name
    .split(' ')
    .map((word) => (/^(?:of|the|and|for|de|du|la)$/.test(word) ? word : capitalise(word)))
    .join(' ');
}

function list(words: string): readonly string[] {
  return words.split('|').map((word) => word.trim());
}
