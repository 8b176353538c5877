/** Key under which two wordings are one: "The U.S. president" and "US President". */
export function wordingKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^(?:the|an?)\s+/u, '');
}
