/** Archives of the web, as they name themselves on the pages that they keep. */
const WEB_ARCHIVE =
  /^(?:(?:www\.|web\.)?archive\.(?:org|ph|is|today|li|vn|fo|md)|wayback machine|internet archive|perma\.cc)$/iu;

/** What an archive of the web states of its copy, of which the page it copied says otherwise. */
const OF_CAPTURE = ['og:site_name', 'article:published_time', 'article:modified_time'];

/** A page's `<meta>` without what an archive of the web put in: its own name, and when it took its copy. */
export function withoutCapture(
  meta: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const isCopy = (meta.get('og:site_name') ?? []).some((name) => WEB_ARCHIVE.test(name));
  return isCopy ? new Map([...meta].filter(([name]) => !OF_CAPTURE.includes(name))) : meta;
}
