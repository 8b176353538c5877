import type { Element, Root } from 'hast';
import { findDescriptions } from '../names/descriptions.ts';
import type { MentionFinder } from '../names/find-mentions.ts';
import type { EntityKind, Mention } from '../schema/loaded-article.ts';
import { foundPlaces } from './found-places.ts';
import { inlineRuns, type Run, type RunText } from './inline-runs.ts';
import { splitSentences, type Stretch } from './split-sentences.ts';
import { type TextLink, wrapLinks } from './wrap-links.ts';

/** What marking needs to know about an article's names. */
export interface MentionContext {
  find: MentionFinder;
  /** Slug and address of the page of a name that frontmatter lists. */
  target: (kind: EntityKind, name: string) => { slug: string; url: string };
  /** Language of the text (BCP 47). */
  language: string;
}

/**
 * Most characters of a sentence before and behind a mention, so that endless sentences do not fill the
 * memory. Where a side is longer it is cut at half of this: neighbours share what is quoted.
 */
const LONGEST = 400;

const CUT = LONGEST / 2;

/** What is quoted of the text around a mention; where a side is cut, it has an ellipsis. */
interface Quote extends Stretch {
  opening: '' | '…';
  closing: '' | '…';
}

/** A mention's place in a run: within one text node, or a `<Person>` element. */
interface Place extends Stretch {
  kind: EntityKind;
  name: string;
  holder: RunText | Element;
}

/**
 * Wraps every mention in the text in a link to its page and returns the mentions in their order; their
 * anchors are `m-`, the slug of whom they mean and a number. Changes the tree in place.
 */
export function markMentions(root: Root, context: MentionContext): Mention[] {
  const counts = new Map<string, number>();
  return inlineRuns(root).flatMap((run) => markRun(run, context, counts));
}

function markRun(run: Run, context: MentionContext, counts: Map<string, number>): Mention[] {
  const places = [...foundPlaces(run, context.find), ...placesForced(run)];
  if (places.length === 0) return [];
  places.sort((a, b) => a.start - b.start);
  const quoted = quotePlaces(run.text, places, splitSentences(run.text, context.language));
  // A line break in a paragraph is a space; offsets stay.
  const text = run.text.replace(/\s/gu, ' ');
  const links = new Map<RunText, TextLink[]>();
  const mentions = quoted.map(({ place, quote }) => {
    const { slug, url } = context.target(place.kind, place.name);
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    const mention = mentionOf(text, place, quote, `m-${slug}-${count}`);
    mark(place, linkProperties(mention, url), links);
    return mention;
  });
  for (const [text, inText] of links) wrapLinks(text, inText);
  return mentions;
}

function placesForced(run: Run): Place[] {
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

function linkProperties({ kind, anchor }: Mention, url: string): Element['properties'] {
  return { className: ['mention', kind], id: anchor, href: url };
}

interface QuotedPlace {
  place: Place;
  quote: Quote;
}

/** Adds to each place what is quoted around it; `places` and `sentences` are in order. */
function quotePlaces(text: string, places: Place[], sentences: Stretch[]): QuotedPlace[] {
  let index = 0;
  let last: Quote | undefined;
  return places.map((place) => {
    while (index < sentences.length - 1 && (sentences[index]?.end ?? 0) <= place.start) index += 1;
    const sentence = sentences[index] ?? { start: 0, end: text.length };
    last = last && isWithin(place, last) ? last : quoteAround(text, place, sentence);
    return { place, quote: last };
  });
}

function isWithin(place: Stretch, quote: Quote): boolean {
  return place.end <= quote.end && place.start - quote.start < LONGEST;
}

/** The sentence around a place, or of a long one its nearest words. */
function quoteAround(text: string, place: Stretch, sentence: Stretch): Quote {
  const quote: Quote = { ...sentence, opening: '', closing: '' };
  quote.end = Math.max(sentence.end, place.end);
  if (place.start - quote.start >= LONGEST) {
    const nearest = text.slice(place.start - CUT, place.start);
    quote.start = place.start - nearest.replace(/^(?:\S*\s+(?=\S)|\p{Cs})/u, '').length;
    quote.opening = '…';
  }
  if (quote.end - place.end >= LONGEST) {
    const nearest = text.slice(place.end, place.end + CUT);
    quote.end = place.end + nearest.replace(/(?:(?<=\S)\s+\S*|\p{Cs})$/u, '').length;
    quote.closing = '…';
  }
  return quote;
}

function mentionOf(text: string, place: Place, quote: Quote, anchor: string): Mention {
  return {
    kind: place.kind,
    name: place.name,
    form: plain(text.slice(place.start, place.end)),
    before: quote.opening + plain(text.slice(quote.start, place.start)).trimStart(),
    after: plain(text.slice(place.end, quote.end)).trimEnd() + quote.closing,
    anchor,
    described: place.kind === 'person' ? descriptionsOf(text, place).map(plain) : [],
  };
}

/** Words in place of a name, as `<Person>` may hold: "the North Korean leader". */
const NO_NAME = /^(?:the|an?|his|her|their|its)\s/iu;

/** The words at a mention that say who the person is; words without a name say so themselves. */
function descriptionsOf(text: string, { start, end }: Stretch): string[] {
  const form = text.slice(start, end);
  if (NO_NAME.test(form)) return [form];
  return findDescriptions(text, { start, end }).map((description) => description.text);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
