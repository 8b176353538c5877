/** It begins where a word begins, or a word of megabytes would be tried from each of its letters. */
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;

/** The e-mail addresses in a line. */
export function findEmails(line: string): string[] {
  return [...line.matchAll(new RegExp(EMAIL, 'gu'))].map(([address]) => address);
}

/** Whether an e-mail address is all that a line has. */
export function isLoneEmail(line: string): boolean {
  return findEmails(line)[0]?.length === line.length;
}

/** Whether an address has a part of a name in it: `kim.sarah@example.com` and Sarah Kim. */
export function resembles(name: string, address: string): boolean {
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  const words = name.toLowerCase().split(/[\s-]+/u);
  return words.some((word) => word.length > 2 && local.includes(word));
}
