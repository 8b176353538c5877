import { edtfDate, line } from '../schema/fields.ts';

/** What an element of the closed set may carry. */
export interface ElementRule {
  /** Every attribute it knows; others are an error. */
  attributes: Readonly<Record<string, AttributeRule>>;
  /** `none`: written `<Photo … />` on lines of its own; `words`: words only; `any`: blocks too. */
  content: 'none' | 'words' | 'any';
}

interface AttributeRule {
  required: boolean;
  /** What is wrong with a value, or `undefined`. One without this is a word by itself: `<Said … anonymous>`. */
  fault?: (value: string) => string | undefined;
}

/** Markdown's nodes of words (mdast's phrasing content): with others between its tags, an element is a block. */
export const PHRASING: ReadonlySet<string> = new Set(
  `text emphasis strong delete inlineCode break link linkReference image imageReference
   mdxJsxTextElement mdxTextExpression`.split(/\s+/u),
);

/** The elements that an article may use; each says what a passage is, none does anything. */
export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  Photo: {
    content: 'none',
    attributes: {
      caption: { required: true, fault: emptyLine },
      credit: { required: false, fault: emptyLine },
      src: { required: false, fault: foreignFile },
      original: { required: false, fault: unsafeAddress },
    },
  },
  Said: {
    content: 'any',
    attributes: { by: { required: true, fault: emptyLine }, anonymous: { required: false } },
  },
  time: { content: 'words', attributes: { datetime: { required: true, fault: wrongDate } } },
  // Without a name it says that the words mean nobody.
  Person: { content: 'words', attributes: { name: { required: false, fault: emptyLine } } },
};

function emptyLine(value: string): string | undefined {
  return line.safeParse(value).error?.issues[0]?.message;
}

function wrongDate(value: string): string | undefined {
  return edtfDate.safeParse(value).error?.issues[0]?.message;
}

/** The picture where it was published: a link for readers, never fetched. */
function unsafeAddress(value: string): string | undefined {
  const isWeb = /^https?:\/\/[^\s]+$/u.test(value) && URL.canParse(value);
  return isWeb ? undefined : 'must be a web address that begins with http:// or https://';
}

/** A site fetches nothing from elsewhere, so a picture is a file of its own. */
function foreignFile(value: string): string | undefined {
  const isOwn = /^\/?(?:[\p{L}\p{N}_-][\p{L}\p{N}._ -]*\/)*[\p{L}\p{N}_-][\p{L}\p{N}._ -]*$/u.test(
    value,
  );
  return isOwn ? undefined : 'must be the path of a file in public, such as photos/envoy.jpg';
}
