import type { Element, Parents } from 'hast';
import { isAuthor, isByline, nameInside } from './byline-markup.ts';
import { foldedText } from './folded-text.ts';
import { isTrail, stepsOf } from './trail-markup.ts';

/** Words with the number of their element among the page's elements. */
export interface Placed {
  text: string;
  place: number;
}

/** The facts as one walk over the tree comes upon them. */
export class FactCollector {
  readonly meta = new Map<string, string[]>();
  readonly microdata = new Map<string, string[]>();
  readonly scripts: string[] = [];
  readonly headings: string[] = [];
  readonly authors: string[] = [];
  readonly bylines: string[] = [];
  readonly headingPlaces: number[] = [];
  readonly times: Placed[] = [];
  readonly trail: string[] = [];
  readonly addresses: Record<string, string | undefined> = {};
  title: string | undefined;
  language: string | undefined;
  private authorsBox: Parents | undefined;
  private place = 0;

  /** Notes what an element says by its name. */
  readName(element: Element): void {
    const { tagName } = element;
    this.place += 1;
    const text = (name: string) => stringOf(element.properties[name]);
    if (tagName === 'meta') this.readMeta(element);
    if (tagName === 'script' && /ld\+json/iu.test(text('type') ?? '')) {
      this.scripts.push(rawText(element));
    }
    if (tagName === 'h1') {
      this.headings.push(foldedText(element).text);
      this.headingPlaces.push(this.place);
    }
    if (tagName === 'title') this.title ??= foldedText(element).text;
    if (tagName === 'html') this.language ??= text('lang');
    if (tagName === 'link' && text('rel') === 'canonical') {
      this.addresses['canonical'] ??= text('href');
    }
    if (tagName === 'base') this.addresses['base'] ??= text('href');
    if (tagName === 'time') {
      const time = text('dateTime') ?? foldedText(element).text;
      this.times.push({ text: time, place: this.place });
    }
  }

  /** Notes what an element says by its attributes. */
  readMarkup(element: Element, parent: Parents | undefined): void {
    const property = stringOf(element.properties['itemProp']);
    if (property) add(this.microdata, property, microdataValue(element));
    if (isAuthor(element)) {
      this.authorsBox ??= parent;
      // Those of other articles on the page stand elsewhere.
      if (parent === this.authorsBox) this.authors.push(foldedText(nameInside(element)).text);
    }
    if (isByline(element)) this.bylines.push(foldedText(element).text);
    if (this.trail.length === 0 && isTrail(element)) this.trail.push(...stepsOf(element));
  }

  private readMeta({ properties }: Element): void {
    for (const name of ['property', 'name', 'itemProp']) {
      add(this.meta, stringOf(properties[name])?.toLowerCase(), stringOf(properties['content']));
    }
  }
}

function add(
  lists: Map<string, string[]>,
  name: string | undefined,
  value: string | undefined,
): void {
  if (name === undefined || value === undefined || value.trim() === '') return;
  const list = lists.get(name) ?? [];
  if (list.length === 0) lists.set(name, list);
  list.push(value.trim());
}

function stringOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function rawText({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function microdataValue(element: Element): string {
  const { content, dateTime } = element.properties;
  return stringOf(content) ?? stringOf(dateTime) ?? foldedText(element).text;
}
