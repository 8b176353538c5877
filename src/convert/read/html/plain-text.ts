import { parseFragment } from 'parse5';
import { normalizeText } from '../normalize-text.ts';

/**
 * The words of a value that stands in JSON-LD or an attribute. The page's parser has decoded it once; many pages
 * encode such values twice, and some leave the marks of formatting in them: both are taken back. Any other tag is
 * what somebody wrote about: "Using <canvas>".
 */
export function plainText(value: string): string {
  return normalizeText(withoutFormatting(decodeEntities(value)))
    .replace(/\s+/gu, ' ')
    .trim();
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iu;

/** Every ampersand that begins no entity with its semicolon, and every tag. */
const NO_ENTITY = /&(?!(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)|</giu;

function decodeEntities(value: string): string {
  if (!ENTITY.test(value)) return value;
  const escaped = value.replace(NO_ENTITY, (sign) => (sign === '<' ? '&lt;' : '&amp;'));
  return parseFragment(escaped)
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('');
}

/** Elements that only format the words in them; between those of the second line and others stands a blank. */
const FORMATTING = new Set([
  ...[
    'a',
    'b',
    'cite',
    'em',
    'font',
    'i',
    'mark',
    'q',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'u',
  ],
  ...['br', 'div', 'p'],
]);
const PARTING = new Set(['br', 'div', 'p']);

const TAG = /<(?<slash>\/?)(?<name>[a-z]+)(?:\s[^<>]*|\/)?>/giu;

/** Takes out the tags of formatting that is opened and closed again. */
function withoutFormatting(text: string): string {
  const seen = new Set(['/br']);
  for (const { groups } of text.matchAll(TAG))
    seen.add(`${groups?.['slash']}${groups?.['name']?.toLowerCase()}`);
  return text.replace(TAG, (tag, _, written: string) => {
    const name = written.toLowerCase();
    const isFormatting = FORMATTING.has(name) && seen.has(name) && seen.has(`/${name}`);
    return isFormatting ? (PARTING.has(name) ? ' ' : '') : tag;
  });
}
