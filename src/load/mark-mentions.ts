import type { Element, Root } from 'hast';
import type { MentionFinder } from '../names/find-mentions.ts';
import type { EntityKind, Mention } from '../schema/loaded-article.ts';
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
  const places = [...placesFound(run, context.find), ...placesForced(run)];
  if (places.length === 0) return [];
  const sentences = splitSentences(run.text, context.language);
  const links = new Map<RunText, TextLink[]>();
  const mentions = places
    .sort((a, b) => a.start - b.start)
    .map((place) => {
      const { slug, url } = context.target(place.kind, place.name);
      const count = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, count);
      const mention = mentionOf(run.text, place, sentences, `m-${slug}-${count}`);
      mark(place, linkProperties(mention, url), links);
      return mention;
    });
  for (const [text, inText] of links) wrapLinks(text, inText);
  return mentions;
}

/** Names in the text; one that markup cuts in two, or that stands in a link, is none. */
function placesFound(run: Run, find: MentionFinder): Place[] {
  return find(run.text).flatMap((found) => {
    const holder = run.texts.find(
      ({ start, node }) => start <= found.start && found.end <= start + node.value.length,
    );
    return holder && !holder.quiet ? [{ ...found, holder }] : [];
  });
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
  links.set(holder, [...(links.get(holder) ?? []), link]);
}

function linkProperties({ kind, anchor }: Mention, url: string): Element['properties'] {
  return { className: ['mention', kind], id: anchor, href: url };
}

function mentionOf(text: string, place: Place, sentences: Stretch[], anchor: string): Mention {
  const sentence = sentences.find(({ end }) => place.start < end) ?? { start: 0, end: text.length };
  const end = Math.max(sentence.end, place.end);
  return {
    kind: place.kind,
    name: place.name,
    form: plain(text.slice(place.start, place.end)),
    before: plain(text.slice(sentence.start, place.start)).trimStart(),
    after: plain(text.slice(place.end, end)).trimEnd(),
    anchor,
  };
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
