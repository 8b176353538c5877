import type { Surroundings } from './headline-surroundings.ts';
import { signsOfPlace } from './signs-of-place.ts';
import { signsOfText } from './signs-of-text.ts';
import { signsOfTitle } from './signs-of-title.ts';
import { signsOfWording } from './signs-of-wording.ts';

/** What speaks for and against a line being the headline: points for a sign that is wholly there. */
const POINTS = {
  // Its wording.
  /** It is a first-level heading. */
  firstHeading: 5,
  /** Most headlines have four to twenty words; two or three may be a kicker or a name, one or more than thirty hardly are one. */
  usualLength: 2.5,
  short: -1.5,
  unusualLength: -4,
  /** So many words are rather a standfirst's. */
  long: -1,
  /** Few headlines end with a full stop, or with dots as teasers that are cut do, or with a colon. */
  fullStop: -2.5,
  cutShort: -2,
  /** It begins as a byline does, or names a day. */
  byline: -6,
  dated: -6,
  /** It is a newspaper's name, a trail of sections, a menu line. */
  paperName: -6,
  trail: -4,
  furniture: -6,
  /** Other pages have it above their text too: a paper's name, a slogan, a menu. */
  repeated: -3,

  // The page's title and the page's other lines.
  /** The title has it, alone or with the paper's name around it; is it up to the first separator; has most of its words. */
  inTitle: 6,
  beginsTitle: 1,
  likeTitle: 3,
  /** A page that was copied whole begins with its title. */
  firstLine: 1,
  /** Pages print the headline again, in a box or in a trail, or within another line: "Share this story: …". */
  printedTwice: 2.5,
  quoted: 1.5,
  /** It ends with such a line, behind a kicker. */
  endsWithLine: 1.5,

  // Its place among the lines.
  /** The breadcrumb trail stands right above. */
  belowTrail: 1.5,
  /** The byline or the date stands in one of the next lines, or in one of the last two. */
  aboveByline: 3,
  belowByline: -0.5,
  /** It is a name with a date right below: the writer's. */
  writer: -4,
  /** A line that could be a headline stands right above: then this is its standfirst. */
  standfirst: -3,
  /** A line that could be the headline stands right below: then this is its kicker. */
  kicker: -3,

  // The text around it.
  /** All of its longer words are in the paragraphs below. */
  sharedWords: 5,
  /** Many words of paragraphs stand in the next lines, and how far the first of them is. */
  proseBelow: 4,
  distance: -2,
  /** Many words of paragraphs stand right above, as above a subhead; all the page's paragraphs stand above. */
  proseAbove: -4,
  allAbove: -5,
};

/** How much a sign is there: whether at all, or from 0 to 1. */
type Signs = Record<keyof typeof POINTS, boolean | number>;

/** Weighs a line against the others of its page; the headline is the line with the most points. */
export function headlinePoints(page: Surroundings, index: number): number {
  const signs: Signs = Object.assign(
    signsOfWording(page, index),
    signsOfTitle(page, index),
    signsOfPlace(page, index),
    signsOfText(page, index),
  );
  let sum = 0;
  for (const sign in POINTS) {
    sum += POINTS[sign as keyof Signs] * Number(signs[sign as keyof Signs]);
  }
  return sum;
}
