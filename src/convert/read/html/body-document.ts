import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';

/** A body as a DOM document, as extractors of others want it; whole, since they throw where a page lacks parts. */
export function bodyDocument(body: Element): Document {
  const html = `<!doctype html><html><head><title></title></head>${toHtml(body)}</html>`;
  return parseHTML(html).document as unknown as Document;
}

/** The numbers of the blocks that stand below an element. */
export function blockNumbers(root: ParentNode): Set<number> {
  const marked = [...root.querySelectorAll('[data-block]')];
  return new Set(marked.map((element) => Number(element.getAttribute('data-block'))));
}
