import { parseHTML } from 'linkedom';

const BLOCKS =
  'address,article,blockquote,dd,div,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,td,tr,ul';

/** The text of a piece of HTML, a blank line where a block begins or ends. */
export function paragraphsOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before('\u0001');
    block.after('\u0001');
  }
  const paragraphs = (document.body.textContent ?? '').split('\u0001');
  return paragraphs
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
