import type { Tagger } from '../../names/tagger/tag-names.ts';

/**
 * How sure it is that words are a person's name: log-odds, as the tagger's margins are; 0 where they are none.
 * Given names that it knows bring four and more, capitalised words that merely look like a name about one.
 */
export type PersonTest = (name: string) => number;

/** From here on a name has parts that are known as such, and needs no place that speaks for it. */
export const KNOWN_NAME = 2;

/** Asks the tagger about a name as the subject of a sentence; it knows Latin letters alone. */
export function personTest(tagger: Tagger): PersonTest {
  return (name) => {
    if (CYRILLIC_NAME.test(name)) return KNOWN_NAME;
    const whole = tagger.tag(`${name} said.`).find(({ text }) => text === name);
    return whole?.type === 'person' ? whole.margin : 0;
  };
}

/** Two or three words in Cyrillic, the last with an ending of family names. */
const CYRILLIC_NAME =
  /^(?:\p{Lu}[\p{Script=Cyrillic}.'’-]+ ){1,2}\p{Lu}\p{Script=Cyrillic}+(?:ов|ев|ёв|єв|ін|ин|ын|їн|ова|ева|ёва|єва|іна|ина|ына|ский|ская|ський|ська|цкий|цкая|цький|цька|ко|юк|ук|як|ич|ян|дзе|швили|ий|ая|ер|ман|ец|ець)$/u;
