import type { NamePlace } from './descriptions.ts';

/** As far as a text tells: honorifics go by it. */
export type Sex = 'female' | 'male';

/** Honorifics and words for relatives and rulers that say somebody's sex. Lower case, no full stops. */
const SEX_OF_WORD: Readonly<Record<string, Sex>> = {
  ...of('female', 'mrs ms miss madam madame dame lady queen princess empress duchess baroness'),
  ...of('female', 'wife widow mother daughter sister aunt niece grandmother granddaughter'),
  ...of('female', 'girlfriend actress spokeswoman chairwoman congresswoman businesswoman'),
  ...of('male', 'mr sir lord king prince emperor duke baron'),
  ...of('male', 'husband widower father son brother uncle nephew grandfather grandson'),
  ...of('male', 'boyfriend spokesman chairman congressman businessman'),
};

function of(sex: Sex, words: string): Record<string, Sex> {
  return Object.fromEntries(words.split(' ').map((word) => [word, sex]));
}

/** What a word says of the sex of whom it describes. */
export function sexOfWord(word: string): Sex | undefined {
  const plain = word.toLowerCase().replace(/\./gu, '');
  return Object.hasOwn(SEX_OF_WORD, plain) ? SEX_OF_WORD[plain] : undefined;
}

/** What the word directly before a name says of its bearer's sex: "Mrs. Kim". */
export function sexByHonorific(text: string, { start }: NamePlace): Sex | undefined {
  const before = text.slice(Math.max(0, start - 20), start);
  const word = /(?<word>\p{Lu}\p{L}+)\.?\s$/u.exec(before)?.groups?.['word'];
  return word === undefined ? undefined : sexOfWord(word);
}
