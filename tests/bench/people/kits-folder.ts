/** The folder with the measuring kits: the first argument, or PRESSMARK_KITS. */
export function kitsFolder([argument]: string[]): string {
  const folder = argument ?? process.env['PRESSMARK_KITS'];
  if (!folder) throw new Error('No kits folder. Give it as an argument or set PRESSMARK_KITS.');
  return folder;
}
