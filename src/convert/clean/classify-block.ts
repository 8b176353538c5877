import { parseBreadcrumb } from '../notation/breadcrumb.ts';
import { maySayByline, parseByline } from '../notation/byline.ts';
import { isDateLine } from '../notation/date-line.ts';
import { isLoneEmail } from '../notation/e-mail.ts';
import { splitCredit } from '../notation/photo-credit.ts';
import type { Block } from '../page.ts';
import { isPhoto } from '../photo-node.ts';
import { countWords, endsAsSentence } from './count-words.ts';
import { furnitureReason } from './furniture.ts';

/**
 * What a block is, by itself:
 * - `breadcrumb`, `byline`, `date`: metadata on a line of its own;
 * - `caption`: words about a picture;
 * - `furniture`: the page's, not the article's;
 * - `prose`: a full paragraph; `sentence`: a short one; `list`: a list of a text dump, of links or of facts;
 *   `label`: words that are none of these.
 */
export type BlockKind =
  | 'breadcrumb'
  | 'byline'
  | 'date'
  | 'caption'
  | 'furniture'
  | 'prose'
  | 'sentence'
  | 'list'
  | 'label';

export interface ClassifiedBlock extends Block {
  kind: BlockKind;
  words: number;
  /** Whether other pages of the batch have the same line. */
  repeated: boolean;
  /** Why furniture is furniture; for other kinds the kind's name. */
  reason: string;
}

/** Blocks whose text is mostly links lead elsewhere. */
const LINKS_ONLY = 0.6;

/** A paragraph has at least this many words, or this many where it does not end as a sentence. */
const PROSE_WORDS = { ended: 12, open: 25 };

/** Thai and Lao end their sentences without a sign. */
const WITHOUT_STOPS = /[\p{Script=Thai}\p{Script=Lao}]\p{P}*$/u;

/** A byline or a date is on a short line. */
const METADATA_WORDS = 24;

/**
 * Characters of the longest line that is looked at closely. Longer ones are text whatever they hold, and
 * patterns would take long over a word of megabytes.
 */
const MOST_CHARACTERS = 1000;

const CAPTION_WORDS = 80;
const CAPTION_LEAST_WORDS = 3;

/**
 * Says what a block is; `repeated`: other pages have it in the same part; `inText`: it stands between paragraphs of
 * the article, where no trail is, and repetition tells nothing. The order matters: each question is asked of what the
 * earlier ones left.
 */
export function classifyBlock(block: Block, repeated: boolean, inText = false): ClassifiedBlock {
  const words = countWords(block.text);
  const as = (kind: BlockKind, reason: string = kind): ClassifiedBlock => ({
    ...block,
    kind,
    words,
    repeated,
    reason,
  });
  if (block.text.length > MOST_CHARACTERS) return as(longKind(block));
  // What a page calls a caption may be that of a form to subscribe.
  if (isPhoto(block.node) && furnitureReason(block.text, words) !== 'newsletter')
    return as('caption');
  // Bylines, dates and trails repeat across the pages of one author, day or section.
  if (!inText && isBreadcrumb(block)) return as('breadcrumb');
  if (words <= METADATA_WORDS && isDateLine(block.text)) return as('date');
  if (words <= METADATA_WORDS && isByline(block.text)) return as('byline');
  const furniture = furnitureReason(block.text, words);
  if (furniture && !isOwnNumber(block, furniture)) return as('furniture', furniture);
  // Agencies' background returns from story to story, and is the article's own in each.
  if (repeated && !inText && !isLongProse(block, words)) return as('furniture', REPEATS);
  if (words > 2 && block.linkShare > LINKS_ONLY) return as('furniture', 'links only');
  if (words <= CAPTION_WORDS && isCaption(block.text)) return as('caption');
  if (isMenu(block, words)) return as('furniture', 'way into the page');
  return as(proseKind(block, words));
}

/** The reason of a line that other pages of the batch have too. */
export const REPEATS = 'repeats across pages';

/** A number that stands by itself, "42." or the hour of a live report: where markup chose it, it is the article's. */
function isOwnNumber({ text, chosen }: Block, furniture: string): boolean {
  return chosen === true && furniture === 'ornament' && /\d/u.test(text);
}

/** A menu that a dump has on one line has more words than a headline, and this share of them begins with a capital. */
const MENU = { words: 20, capitals: 0.8 };

/** "Special Coverage Climate Business Africa Destinations": no signs or numbers, no sentence, and all in capitals. */
function isMenu({ text, chosen }: Block, words: number): boolean {
  if (chosen !== undefined || words < MENU.words || /[\d,;:!?„“”"]|\. /u.test(text)) return false;
  const capitals = text.match(/(?<![\p{L}’'-])\p{Lu}/gu)?.length ?? 0;
  return capitals >= words * MENU.capitals && !endsAsSentence(text);
}

/** So many words of prose are an article's, however often they are printed. */
const LONG_PROSE = 20;

function isLongProse({ text }: Block, words: number): boolean {
  return words >= LONG_PROSE && endsAsSentence(text);
}

/** A page of links is long too. */
function longKind({ linkShare, node }: Block): BlockKind {
  if (isPhoto(node)) return 'caption';
  return linkShare > LINKS_ONLY ? 'furniture' : 'prose';
}

function isBreadcrumb(block: Block): boolean {
  return block.text.length < 120 && parseBreadcrumb(block.text) !== undefined;
}

function isByline(text: string): boolean {
  if (!maySayByline(text)) return false;
  if (isLoneEmail(text)) return true;
  const byline = parseByline(text);
  return byline !== undefined && byline.form !== 'bare';
}

function isCaption(text: string): boolean {
  const { caption, credit } = splitCredit(text);
  return credit !== undefined && countWords(caption) >= CAPTION_LEAST_WORDS;
}

function proseKind(block: Block, words: number): BlockKind {
  if (block.node.type === 'heading') return 'label';
  if (block.node.type === 'list' && block.linkShare === 0 && !endsAsSentence(block.text))
    return 'list';
  if (words >= (WITHOUT_STOPS.test(block.text) ? PROSE_WORDS.ended : PROSE_WORDS.open))
    return 'prose';
  // The source of a quotation that stands by itself: "— Ada Fenn, 4 November 1923".
  if (/^[—–]\s?\p{L}/u.test(block.text)) return 'sentence';
  if (!endsAsSentence(block.text)) return isWritten(block) ? 'sentence' : 'label';
  return words >= PROSE_WORDS.ended ? 'prose' : 'sentence';
}

/** Structures, and the stanzas of a text dump. */
function isWritten({ node, chosen }: Block): boolean {
  const isStanza =
    chosen === undefined &&
    node.type === 'paragraph' &&
    node.children.some(({ type }) => type === 'break');
  return isStanza || STRUCTURES.has(node.type);
}

/** Blocks whose form alone shows that somebody wrote them as text. */
const STRUCTURES = new Set(['list', 'table', 'blockquote']);
