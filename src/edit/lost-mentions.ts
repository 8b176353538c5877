import { foundPlaces } from '../load/found-places.ts';
import { inlineRuns, type RunText } from '../load/inline-runs.ts';
import { lowerBody } from '../load/lower-body.ts';
import { parseBody } from '../load/parse-body.ts';
import type { Stretch } from '../load/split-sentences.ts';
import type { MentionFinder } from '../names/find-mentions.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { makeUrls } from '../site/urls.ts';

/** A mention that loses its link. */
export interface LostMention {
  words: string;
  /** Where it stands in the file's text; absent where that cannot be told, as in a caption. */
  place?: Stretch;
}

/** How an article's mentions of a person were found, and how they will be. */
export interface ChangedFinder {
  before: MentionFinder;
  after: MentionFinder;
  /** Whether a name that `before` finds is the person's. */
  wasPerson: (name: string) => boolean;
  /** The name under which `after` finds the person. */
  name: string;
}

/** Mentions of a person in an article that load found and will find no more, in the order of the text. */
export function lostMentions(
  file: string,
  source: string,
  { before, after, wasPerson, name }: ChangedFinder,
): LostMention[] {
  const split = splitFrontmatter(source);
  const tree = split && parseBody(file, split).data;
  if (!tree) return [];
  const { body } = split;
  const bodyStart = source.length - body.length;
  return inlineRuns(lowerBody(body, tree, makeUrls('/'))).flatMap((run) => {
    const kept = foundPlaces(run, after).filter(
      (one) => one.kind === 'person' && one.name === name,
    );
    const old = foundPlaces(run, before).filter(
      (one) => one.kind === 'person' && wasPerson(one.name),
    );
    const lost = old.filter(({ start, end }) =>
      kept.every((one) => one.start > start || one.end < end),
    );
    return lost.map(({ start, end, holder }) => {
      const place = placeIn(body, holder, { start, end });
      const words = run.text.slice(start, end).replace(/\s+/gu, ' ');
      if (!place) return { words };
      return { words, place: { start: bodyStart + place.start, end: bodyStart + place.end } };
    });
  });
}

/** Where the words of a text node stand in the source, which may write other characters otherwise. */
function placeIn(body: string, { node, start }: RunText, words: Stretch): Stretch | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return undefined;
  const form = node.value.slice(words.start - start, words.end - start);
  const places = placesOf(form, node.value);
  const written = placesOf(form, body.slice(from, to));
  const place = written[places.indexOf(words.start - start)];
  if (place === undefined || places.length !== written.length) return undefined;
  return { start: from + place, end: from + place + form.length };
}

/** Every offset at which words stand in a text. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    places.push(at);
  }
  return places;
}
