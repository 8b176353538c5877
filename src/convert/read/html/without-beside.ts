import type { Element } from 'hast';
import { endsAsSentence } from '../../clean/count-words.ts';
import { holds } from './find-element.ts';
import { classWords } from './markup-of.ts';
import type { HtmlBlock } from './split-blocks.ts';

interface Sign {
  /** Whole words of a class, id or role. */
  words: RegExp;
  /** Longer blocks are text whatever their box is called. */
  mostWords: number;
  /** The same of sentences that stand there without links, which are rather the article's. */
  mostProse: number;
  /** Said of a box as long as the article, it is still no article, unless that has hardly a word outside it. */
  sure?: true;
  /** Said only of a box with a picture in it. */
  pictured?: true;
}

/** What pages call the boxes that stand in or beside an article without being its text. */
const SIGNS: readonly Sign[] = [
  // Who wrote it and when: read as metadata.
  {
    words: / (?:byline|bylines|dateline|timestamp|published|pubdate|updated) /u,
    mostWords: 30,
    mostProse: 0,
  },
  {
    words: / (?:author|authors|autor|autorin|autoren|aut|bio|biography|attribution|contributor) /u,
    mostWords: 60,
    mostProse: 60,
  },
  // Words about pictures, and the pictures' own boxes.
  {
    words: / (?:credit|credits|copyright|gallery|slideshow|resgallery|lightbox) /u,
    mostWords: 80,
    mostProse: 0,
  },
  { words: / (?:image|img|picture|photo|video|media) /u, mostWords: 40, mostProse: 0 },
  {
    words: / (?:image|img|picture|photo|gallery|slideshow) /u,
    mostWords: 40,
    mostProse: 40,
    pictured: true,
  },
  // Boxes of facts and of other articles.
  {
    words: / (?:infobox|factbox|info box|fact box|infokasten|faktaboks) /u,
    mostWords: 150,
    mostProse: 150,
    sure: true,
  },
  {
    words: / (?:newsletter|signup|subscribe|outbrain|taboola|sponsored|advert|advertisement) /u,
    mostWords: 60,
    mostProse: 60,
  },
  { words: / (?:related|recirc|promo|ad|ads) /u, mostWords: 60, mostProse: 0 },
  {
    words:
      / (?:teaser|teasers|readmore|breadcrumb|breadcrumbs|share|sharing|social|toolbar|count|counter|nav|navigation|menu) /u,
    mostWords: 40,
    mostProse: 0,
  },
  { words: / footer /u, mostWords: 150, mostProse: 150, sure: true },
  // What the law makes pages ask, as long as it is.
  {
    words: / (?:cookie|cookies|consent|onetrust|gdpr|privacy) /u,
    mostWords: Infinity,
    mostProse: Infinity,
    sure: true,
  },
  // Words for those who cannot see the page.
  {
    words: / (?:sr only|visually hidden|visuallyhidden|screen reader|screenreader) /u,
    mostWords: 30,
    mostProse: 30,
  },
  {
    words: / (?:comment|comments|disclaimer|survey|poll|quiz) /u,
    mostWords: 60,
    mostProse: 60,
  },
];

/**
 * A box with this share of the text is the article's own, whatever it is called: `article.author-ada-fenn`; what is
 * sure needs more.
 */
const WHOLE = { usual: 0.4, sure: 0.75 };

/** So is one with so many words in sentences. */
const MUCH_PROSE = 120;

/** A sentence of fewer words may be anything; one with more links leads elsewhere. */
const PROSE = { words: 12, linkShare: 0.3 };

/** The blocks that do not say by their markup that they stand beside the article's text. */
export function withoutBeside(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const isOwn = ownBoxes(blocks);
  return blocks.filter((block) => {
    const boxes = [block.element, ...block.around.slice(0, 2)].map((box) => ({
      box,
      name: classWords(box),
    }));
    return !SIGNS.some(
      (sign) =>
        block.words <= (isProse(block) ? sign.mostProse : sign.mostWords) &&
        boxes.some(
          ({ box, name }) =>
            sign.words.test(name) &&
            !isOwn(box, sign.sure === true) &&
            (!sign.pictured || holds(box, IMAGE)),
        ),
    );
  });
}

const IMAGE = new Set(['img']);

/** Tells the boxes that hold so much of the text that they are the article's whatever they are called. */
function ownBoxes(blocks: readonly HtmlBlock[]): (box: Element, isSure: boolean) => boolean {
  const wordsIn = new Map<Element, number>();
  const proseIn = new Map<Element, number>();
  for (const block of blocks) {
    const prose = isProse(block) ? block.words : 0;
    for (const box of block.around) {
      wordsIn.set(box, (wordsIn.get(box) ?? 0) + block.words);
      proseIn.set(box, (proseIn.get(box) ?? 0) + prose);
    }
  }
  const all = blocks.reduce((sum, { words }) => sum + words, 0);
  return (box, isSure) => {
    const words = wordsIn.get(box) ?? 0;
    if (isSure) return words >= all * WHOLE.sure;
    return words >= all * WHOLE.usual || (proseIn.get(box) ?? 0) >= MUCH_PROSE;
  };
}

/** A quotation ends with its source as often as with a full stop. */
function isProse({ element, text, words, linkShare }: HtmlBlock): boolean {
  const isText = element.tagName === 'blockquote' || endsAsSentence(text);
  return words >= PROSE.words && linkShare <= PROSE.linkShare && isText;
}
