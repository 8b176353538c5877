/**
 * What characters cost in texts of a script, as −ln of their chance: the lower the sum, the likelier the
 * text. Sums over the same bytes can be compared, whether an encoding makes one character of two bytes or two.
 */
export interface Script {
  /** Bytes outside ASCII that cost more than this each, on average, are in none of the script's languages. */
  mostCost: number;
  /** Characters of the encoding's first level that are not among the common ones. */
  firstLevel: number;
  /** The first row that fits tells the cost of any other character. */
  others: readonly (readonly [fits: RegExp, cost: number])[];
  /** Added for each pair of neighbours that is common in wrongly read texts and rare in right ones. */
  neighbours: RegExp;
  neighboursCost: number;
}

/** Cost of an ASCII character in any script. */
export const ASCII = 3.4;

/** Of bytes that mean nothing in an encoding, and of private and unassigned characters. */
const UNREADABLE = [/[\p{Co}\p{Cn}\p{Cc}\uFFFD]/u, 25] as const;

/** Of anything else: symbols, box drawing, letters of other scripts. */
const REST = [/./su, 13] as const;

/** Thousands of characters, two bytes each; half of a text is a few hundred of them. */
export const EAST_ASIAN: Script = {
  mostCost: 5.5,
  firstLevel: 9.1,
  others: [
    UNREADABLE,
    [/[、。「」『』《》（）〈〉【】・，：；！？“”‘’…·ー–—\u3000]/u, 5],
    [/[０-９Ａ-Ｚａ-ｚ○●◇◆□■△▲▽▼※①-⑳]/u, 9],
    REST,
  ],
  // A letter in the middle of a word was cut off from its accent.
  neighbours: /[a-z](?=[^\p{ASCII}\p{P}\p{S}])|[^\p{ASCII}\p{P}\p{S}](?=[a-z])/gu,
  neighboursCost: 5,
};

/** The Latin alphabet: one letter in twenty-five stands outside ASCII. */
export const LATIN: Script = {
  mostCost: 8,
  firstLevel: 0,
  others: [
    UNREADABLE,
    [/[“”‘’„–—…«»•\u00A0]/u, 4.5],
    [/[°§€£©®™·½²³´]/u, 9],
    [/\p{Ll}/u, 11.5],
    [/\p{Lu}/u, 12.5],
    REST,
  ],
  // Accented letters side by side, capitals and dashes within words, question marks that open nothing,
  // sentences without a capital.
  neighbours:
    /[^\p{ASCII}\p{P}\p{Z}](?=[^\p{ASCII}\p{P}\p{Z}])|\p{Ll}(?=(?!\p{ASCII})\p{Lu})|(?!\p{ASCII})\p{Ll}(?=\p{Lu})|\p{L}(?=[¿¡])|\p{Ll}[—–„†‡](?=[\p{Ll} ])|\p{Ll}[“”](?=\p{Ll})|(?<=[.!?] )(?!\p{ASCII})\p{Ll}/gu,
  neighboursCost: 4,
};

/** Alphabets of their own, in which nearly all letters stand outside ASCII. */
export const ALPHABET: Script = {
  mostCost: 5,
  firstLevel: 0,
  others: [UNREADABLE, [/[“”„«»–—…№،؟\u00A0]/u, 6], [/\p{Lu}/u, 10], [/[\p{L}\p{M}]/u, 9], REST],
  // Capitals within words, words of two alphabets, and signs that close or part in front of a letter.
  neighbours:
    /\p{Ll}(?=(?!\p{ASCII})\p{Lu})|[”»–—…•](?=\p{Ll})|(?<=[.!?] [“‘]?)\p{Ll}|[a-z](?=[^\p{ASCII}\p{P}\p{Z}])|[^\p{ASCII}\p{P}\p{Z}](?=[a-z])/gu,
  neighboursCost: 8,
};
