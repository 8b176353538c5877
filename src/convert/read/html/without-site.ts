import { foldWords, wordSet } from '../../clean/fold-words.ts';

/** A site's name behind a headline: at most so many words, with this much headline before it. */
const SUFFIX = { words: 5, headlineWords: 3 };

/** What parts a headline from the name of the site behind it. */
const SEPARATOR = /\s+[|–—·•»«:-]+\s+|\s*[|｜]\s*|：/gu;

/** Takes the site's name off a headline's end: where it is the known name, or stands behind an upright bar. */
export function withoutSite(title: string, site: string | undefined): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last) return title;
  const [before, behind] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  const [name, known] = [foldWords(behind), foldWords(site ?? '')];
  const isSite =
    known !== '' &&
    (name === known || ` ${known} `.includes(` ${name} `) || ` ${name} `.includes(` ${known} `));
  const isBarred = /[|｜]/u.test(last[0]) && name.split(' ').length <= SUFFIX.words;
  const isAddress = /^[\w-]+\.(?:com|net|org|de|at|ch|co\.uk)$/iu.test(behind.trim());
  const isLong = foldWords(before).split(' ').length >= SUFFIX.headlineWords || !/\s/u.test(before);
  return isSite || (isLong && (isBarred || isAddress)) ? withoutSite(before.trim(), site) : title;
}

/** So many of a page's statements end before a separator where what is behind it is no part of the headline. */
const SHORTER = 2;

/** Takes off what stands behind a separator in some statements and in at least two others does not. */
export function withoutCommonSuffixes(values: readonly string[]): string[] {
  const heads = values.map((value) =>
    [...value.matchAll(SEPARATOR)].map(({ index }) => value.slice(0, index)),
  );
  const folded = values.map(foldWords);
  return values.map(
    (value, index) =>
      heads[index]?.find(
        (head) => folded.filter((other) => other === foldWords(head)).length >= SHORTER,
      ) ?? value,
  );
}

/** What parts a kicker from the headline. */
const KICKER = /^(?<kicker>[^:|]{3,60}?)(?::\s|\s[|/–—-]\s)(?<headline>.+)$/u;

/** Takes off a kicker where another statement has the same headline behind quite another kicker. */
export function withoutCommonKicker(value: string, others: readonly string[]): string {
  const { kicker = '', headline = '' } = KICKER.exec(value)?.groups ?? {};
  const rest = foldWords(headline);
  const own = [...wordSet(foldWords(kicker))];
  const isOther = (other: string) => {
    const groups = KICKER.exec(other)?.groups;
    const words = wordSet(foldWords(groups?.['kicker'] ?? ''));
    return foldWords(groups?.['headline'] ?? '') === rest && !own.some((word) => words.has(word));
  };
  const isLong = rest.split(' ').length >= SUFFIX.headlineWords;
  return isLong && own.length > 0 && others.some(isOther) ? headline : value;
}
