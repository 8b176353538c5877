/**
 * What another's extractor says of a page, or `undefined` where it threw; neither its complaints nor its
 * advice reach the terminal.
 */
export function silently<T>(ask: () => T): T | undefined {
  const { error, warn, log } = console;
  Object.assign(console, { error: ignore, warn: ignore, log: ignore });
  try {
    return ask();
  } catch {
    return undefined;
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

function ignore(): void {}
