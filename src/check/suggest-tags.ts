import { countPhrases } from './count-phrases.ts';
import { likeness } from './likeness.ts';

/** An article as it is looked through for subjects. */
export interface ReadForSubjects {
  slug: string;
  paragraphs: readonly string[];
  tags: readonly string[];
}

/** A subject that recurs and has no tag. */
export interface SuggestedTag {
  /** Two or three words in lower case, as most articles have them. */
  phrase: string;
  /** The articles that it is a subject of, by name. */
  articles: string[];
}

/** Times that an article must say a phrase for it to be one of the article's subjects. */
const TIMES_OF_A_SUBJECT = 2;

/** Articles of which a phrase must be a subject: at least so many, and this times the square root of all. */
const LEAST_ARTICLES = 3;
const LEAST_OF_ROOT = 0.2;

/** Share of all articles that is too much to tell them apart. */
const MOST_SHARE = 0.25;

/**
 * Share of the articles with a phrase of which it must be a subject. Subjects come in bursts; what comes once in
 * many articles ("last week") is the language of news (Church and Gale, Poisson Mixtures, 1995).
 */
const LEAST_BURST = 0.3;

/** From which likeness on (shared articles / articles of either) a subject is that of a tag that exists. */
const SAME_SUBJECT = 0.5;

const MOST_SUGGESTIONS = 10;

/**
 * Finds subjects that recur in an archive and have no tag: phrases that some articles say again and again and most
 * do not, that are no tag's label or phrase (`known`, in lower case), and whose articles are not mostly those of
 * one tag. Those of the most articles first. Takes time in proportion to the text.
 */
export function suggestTags(
  articles: readonly ReadForSubjects[],
  known: ReadonlySet<string>,
): SuggestedTag[] {
  const least = Math.max(LEAST_ARTICLES, LEAST_OF_ROOT * Math.sqrt(articles.length));
  const subjects = [...findSubjects(articles)]
    .filter(([phrase, slugs]) => slugs.length >= least && !known.has(phrase))
    .filter(([, slugs]) => slugs.length <= Math.max(least, articles.length * MOST_SHARE));
  const spread = countSpread(articles, new Set(subjects.map(([phrase]) => phrase)));
  const bySlug = tagsOf(articles);
  const untagged = subjects
    .filter(([phrase, slugs]) => slugs.length >= LEAST_BURST * (spread.get(phrase) ?? 0))
    .filter(([, slugs]) => !bySlug.some((own) => likeness(own, slugs) >= SAME_SUBJECT))
    .map(([phrase, slugs]) => ({ phrase, articles: slugs }))
    .sort((a, b) => rank(b) - rank(a) || (a.phrase < b.phrase ? -1 : 1));
  return withoutRepeats(untagged).slice(0, MOST_SUGGESTIONS);
}

/** By number of articles; of two phrases with as many, the longer one says more. */
function rank({ phrase, articles }: SuggestedTag): number {
  return articles.length + phrase.split(' ').length / 10;
}

/** The articles of which each phrase is a subject. */
function findSubjects(articles: readonly ReadForSubjects[]): Map<string, string[]> {
  const subjects = new Map<string, string[]>();
  for (const { slug, paragraphs } of articles) {
    for (const [phrase, times] of countPhrases(paragraphs)) {
      if (times < TIMES_OF_A_SUBJECT) continue;
      const slugs = subjects.get(phrase);
      if (slugs) slugs.push(slug);
      else subjects.set(phrase, [slug]);
    }
  }
  return subjects;
}

/** In how many articles each of some phrases stands. */
function countSpread(
  articles: readonly ReadForSubjects[],
  phrases: ReadonlySet<string>,
): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { paragraphs } of articles) {
    for (const phrase of countPhrases(paragraphs).keys()) {
      if (phrases.has(phrase)) spread.set(phrase, (spread.get(phrase) ?? 0) + 1);
    }
  }
  return spread;
}

/** The articles of each tag. */
function tagsOf(articles: readonly ReadForSubjects[]): Set<string>[] {
  const byTag = new Map<string, Set<string>>();
  for (const { slug, tags } of articles) {
    for (const tag of tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(slug));
  }
  return [...byTag.values()];
}

/** Of phrases that say the same, one within the other or of the same articles, the first. */
function withoutRepeats(suggested: readonly SuggestedTag[]): SuggestedTag[] {
  const kept: SuggestedTag[] = [];
  for (const one of suggested) {
    const words = one.phrase.split(' ');
    const isSaid = kept.some(
      ({ phrase, articles }) =>
        phrase.split(' ').some((word) => words.includes(word)) &&
        likeness(new Set(articles), one.articles) >= SAME_SUBJECT,
    );
    if (!isSaid) kept.push(one);
  }
  return kept;
}
