/** What a page may lead to: other pages and mail boxes, nothing that runs and nothing on this machine. */
const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** An address made whole by the page's own, where that is known; `undefined` for any that is not safe. */
export function safeAddress(
  address: string | undefined,
  base: string | undefined,
): string | undefined {
  if (address === undefined || address.trim() === '') return undefined;
  const url = URL.parse(address.trim(), base);
  return url && SAFE.has(url.protocol) ? url.href : undefined;
}
