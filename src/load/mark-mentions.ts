import type { Element } from 'hast';
import { findDescriptions } from '../names/descriptions.ts';
import type { MentionFinder } from '../names/find-mentions.ts';
import type { EntityKind, Mention } from '../schema/loaded-article.ts';
import { foundPlaces } from './found-places.ts';
import type { MakeAnchor, SplitRun } from './harvest.ts';
import type { RunText } from './inline-runs.ts';
import { quoteAround, wordsAround } from './quote-around.ts';
import type { Stretch } from './split-sentences.ts';
import { type TextLink, wrapLinks } from './wrap-links.ts';

/** What marking needs to know about an article's names. */
export interface MentionContext {
  find: MentionFinder;
  /** Slug and address of the page of a name that frontmatter lists. */
  target: (kind: EntityKind, name: string) => { slug: string; url: string };
  /** Language of the text (BCP 47). */
  language: string;
}

/** A mention's place in a run: within one text node, or a `<Person>` element. */
interface Place extends Stretch {
  kind: EntityKind;
  name: string;
  holder: RunText | Element;
}

/**
 * Wraps every mention in a block of words in a link to its page and returns the mentions in their order; their
 * anchors are `m-`, the slug of whom they mean and a number. Changes the tree in place.
 */
export function markMentions(
  run: SplitRun,
  context: MentionContext,
  makeAnchor: MakeAnchor,
): Mention[] {
  const places = [...foundPlaces(run, context.find), ...placesForced(run)];
  places.sort((a, b) => a.start - b.start);
  const quotes = quoteAround(run.text, places, run.sentences);
  // A line break in a paragraph is a space; offsets stay.
  const text = run.text.replace(/\s/gu, ' ');
  const links = new Map<RunText, TextLink[]>();
  const mentions = places.flatMap((place, index): Mention[] => {
    const quote = quotes[index];
    if (!quote) return [];
    const { kind, name } = place;
    const { slug, url } = context.target(kind, name);
    const anchor = makeAnchor(`m ${slug}`);
    mark(place, { className: ['mention', kind], id: anchor, href: url }, links);
    const described = kind === 'person' ? descriptionsOf(text, place) : [];
    const sentence = run.firstSentence + quote.sentence;
    return [{ kind, name, ...wordsAround(text, place, quote), anchor, sentence, described }];
  });
  for (const [holder, inText] of links) wrapLinks(holder, inText);
  return mentions;
}

function placesForced(run: SplitRun): Place[] {
  return run.forced.map(({ element, ...place }) => ({ ...place, kind: 'person', holder: element }));
}

function mark(
  place: Place,
  properties: Element['properties'],
  links: Map<RunText, TextLink[]>,
): void {
  const { holder, start, end } = place;
  if ('tagName' in holder) {
    Object.assign(holder, { tagName: 'a', properties });
    return;
  }
  const link = { start: start - holder.start, end: end - holder.start, properties };
  const others = links.get(holder);
  if (others) others.push(link);
  else links.set(holder, [link]);
}

/** Words in place of a name, as `<Person>` may hold: "the North Korean leader". */
const NO_NAME = /^(?:the|an?|his|her|their|its)\s/iu;

/** The words at a mention that say who the person is; words without a name say so themselves. */
function descriptionsOf(text: string, { start, end }: Stretch): string[] {
  const form = text.slice(start, end);
  const described = NO_NAME.test(form)
    ? [form]
    : findDescriptions(text, { start, end }).map((description) => description.text);
  return described.map((words) => words.replace(/\s+/gu, ' '));
}
