import { filterWords } from './filter-words.ts';

/**
 * So long nobody types before the index is filtered, which may move ten thousands of names, and before the
 * address shows the query, as browsers refuse many changes; in milliseconds.
 */
const PAUSE = 100;
const LONG_PAUSE = 300;

/** The parameter of the address that holds the query. */
const PARAMETER = 'q';

/**
 * Makes the filter box of an index work, and shows it: without this script it stays hidden. While it holds
 * words, only the entries of `list` that have all of them stand there, and the entries above these. Enter goes
 * to the first of them, Escape empties the box.
 */
export function filterIndex(box: HTMLElement, list: HTMLElement): void {
  const input = box.querySelector('input');
  const status = box.querySelector('[role=status]');
  if (!input || !status) return;
  let entries: Entry[] | undefined;
  const apply = () => {
    entries ??= readEntries(list);
    const words = filterWords(input.value);
    const found = showEntries(entries, words).toLocaleString('en');
    hideWhile(words.length > 0, document.querySelectorAll<HTMLElement>('[data-unfiltered]'));
    status.textContent = words.length === 0 ? '' : `${found} of ${box.dataset['total']}`;
  };
  const keep = () => keepInAddress(input.value.trim());
  input.addEventListener('input', later(apply, PAUSE));
  input.addEventListener('input', later(keep, LONG_PAUSE));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') empty(input, event);
    if (event.key !== 'Enter') return;
    apply();
    list.querySelector<HTMLElement>('li:not([hidden]) a')?.focus();
  });
  box.hidden = false;
  input.value = new URLSearchParams(location.search).get(PARAMETER) ?? '';
  if (input.value !== '') apply();
}

/** An entry of an index, which may stand below another. */
interface Entry {
  item: HTMLElement;
  /** Words of all its names. */
  text: string;
  /** What is to be seen when it is: the entry that it stands below, the section of its initial. */
  around: (HTMLElement | null)[];
}

/** The entries in their order: an entry comes before those below it. */
function readEntries(list: HTMLElement): Entry[] {
  return [...list.querySelectorAll('li')].map((item) => {
    const names = `${item.querySelector('a')?.textContent ?? ''} ${item.dataset['also'] ?? ''}`;
    const around = [item.parentElement?.closest('li') ?? null, item.closest('section')];
    return { item, text: filterWords(names).join(' '), around };
  });
}

/** Shows the entries that have all words, and what is around them; the number of the former. */
function showEntries(entries: readonly Entry[], words: readonly string[]): number {
  const needed = new Set<HTMLElement | null>();
  let found = 0;
  for (const { item, text, around } of entries.toReversed()) {
    const isFound = words.every((word) => text.includes(word));
    found += Number(isFound);
    if (isFound) needed.add(item);
    if (needed.has(item)) for (const element of around) needed.add(element);
  }
  for (const element of new Set(entries.flatMap(({ item, around }) => [item, ...around]))) {
    const isHidden = !needed.has(element);
    if (element && element.hidden !== isHidden) element.hidden = isHidden;
  }
  return found;
}

function hideWhile(isFiltered: boolean, elements: Iterable<HTMLElement>): void {
  for (const element of elements) element.hidden = isFiltered;
}

/** Not every browser empties a search box of itself. */
function empty(input: HTMLInputElement, event: KeyboardEvent): void {
  if (input.value === '') return;
  event.preventDefault();
  input.value = '';
  input.dispatchEvent(new Event('input'));
}

/** Puts the query into the address, so that it can be kept and come back to. */
function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete(PARAMETER);
  else address.searchParams.set(PARAMETER, query);
  history.replaceState(history.state, '', address);
}

/** Puts an action off until it is not asked for any more. */
function later(act: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
}
