import type { Element } from 'hast';
import { holds } from './find-element.ts';
import { classWords } from './markup-of.ts';

/** Boxes that ask for consent stand outside the text, and are long enough to be taken for it. */
const CONSENT = / (?:consent|onetrust|gdpr|ccpa|cmp) /u;

/** The same by a word that recipes have, too. */
const COOKIES = / (?:cookie|cookies) /u;

const DIALOGS = new Set(['dialog', 'alertdialog']);

/** A box with this share of a page's words is the page, whatever it is called. */
const WHOLE = 0.75;

/** What has one of these in it, or is one, is the page and lies over nothing. */
const ARTICLES = new Set(['article', 'main']);
const WITH_HEADLINE = new Set([...ARTICLES, 'h1']);

/**
 * Whether an element lies over the page instead of being part of it: it asks for consent, or opens as a dialog;
 * `body`: the page around it.
 */
export function isOverlay(element: Element, body: Element): boolean {
  if (element === body || ARTICLES.has(element.tagName)) return false;
  const names = classWords(element);
  if (CONSENT.test(names)) return !holds(element, WITH_HEADLINE);
  const mayBe = (COOKIES.test(names) && !holds(element, WITH_HEADLINE)) || isDialog(element);
  return mayBe && !holds(element, ARTICLES) && !isWhole(element, body);
}

function isDialog({ properties: { role, ariaModal } }: Element): boolean {
  return DIALOGS.has(String(role ?? '')) || ariaModal === 'true';
}

function isWhole(element: Element, body: Element): boolean {
  return unlinked(element) >= unlinked(body) * WHOLE;
}

/** What is no text, or leads elsewhere. */
const NOT_COUNTED = new Set(['a', 'script', 'style', 'noscript', 'button', 'select', 'svg']);

/** Characters outside links. */
function unlinked({ children }: Element): number {
  return children.reduce((sum, child) => {
    if (child.type === 'text') return sum + child.value.trim().length;
    const counts = child.type === 'element' && !NOT_COUNTED.has(child.tagName);
    return counts ? sum + unlinked(child) : sum;
  }, 0);
}
