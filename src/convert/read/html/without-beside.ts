import type { Element } from 'hast';
import { classWords } from './markup-of.ts';
import type { HtmlBlock } from './split-blocks.ts';

interface Sign {
  /** Whole words of a class, id or role. */
  words: RegExp;
  /** Longer blocks are text whatever their box is called. */
  mostWords: number;
  /** Said of a box as long as the article, it is still no article. */
  sure?: true;
}

/** What pages call the boxes that stand in or beside an article without being its text. */
const SIGNS: readonly Sign[] = [
  // Who wrote it and when: read as metadata.
  { words: / (?:byline|bylines|dateline|timestamp|published|pubdate|updated) /u, mostWords: 30 },
  { words: / (?:author|authors|bio|biography|attribution|contributor) /u, mostWords: 60 },
  // Words about pictures, and the pictures' own boxes.
  { words: / (?:credit|credits|copyright|gallery|slideshow|resgallery|lightbox) /u, mostWords: 80 },
  { words: / (?:image|img|picture|photo|video|media) /u, mostWords: 40 },
  // Boxes of facts and of other articles.
  {
    words: / (?:infobox|factbox|info box|fact box|infokasten|faktaboks) /u,
    mostWords: 150,
    sure: true,
  },
  {
    words:
      / (?:related|recirc|promo|newsletter|signup|subscribe|outbrain|taboola|sponsored|advert|advertisement|ad|ads) /u,
    mostWords: 60,
  },
  {
    words:
      / (?:teaser|teasers|readmore|breadcrumb|breadcrumbs|share|sharing|social|toolbar|count|counter|nav|navigation|menu) /u,
    mostWords: 40,
  },
  { words: / footer /u, mostWords: 150, sure: true },
  // What the law makes pages ask, as long as it is.
  { words: / (?:cookie|cookies|consent|onetrust|gdpr|privacy) /u, mostWords: Infinity, sure: true },
  // Words for those who cannot see the page.
  {
    words: / (?:sr only|visually hidden|visuallyhidden|screen reader|screenreader) /u,
    mostWords: 30,
  },
  { words: / (?:comment|comments|disclaimer|survey|poll|quiz) /u, mostWords: 60 },
];

/** A box with this share of the text is the article's own, whatever it is called: `article.author-ada-fenn`. */
const WHOLE = 0.4;

/** The blocks that do not say by their markup that they stand beside the article's text. */
export function withoutBeside(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const wordsIn = new Map<Element, number>();
  for (const { words, around } of blocks) {
    for (const box of around) wordsIn.set(box, (wordsIn.get(box) ?? 0) + words);
  }
  const all = blocks.reduce((sum, { words }) => sum + words, 0);
  return blocks.filter(({ element, around, words }) => {
    const boxes = [element, ...around.slice(0, 2)].map((box) => ({
      name: classWords(box),
      isWhole: (wordsIn.get(box) ?? 0) >= all * WHOLE,
    }));
    return !SIGNS.some(
      (sign) =>
        words <= sign.mostWords &&
        boxes.some(({ name, isWhole }) => (sign.sure || !isWhole) && sign.words.test(name)),
    );
  });
}
