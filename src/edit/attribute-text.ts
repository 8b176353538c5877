/** A value as an element's attribute holds it between these quotes: an ampersand would begin a character reference. */
export function attributeText(value: string, quote: string): string {
  const inside = value.replaceAll('&', '&amp;');
  return quote === '"' ? inside.replaceAll('"', '&quot;') : inside.replaceAll("'", '&#39;');
}
