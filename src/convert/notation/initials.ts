import type { Author } from '../../schema/article.ts';
import { isAgency } from './byline-words.ts';

/** A few small letters, as German and Dutch papers sign short reports. */
const INITIALS =
  /^(?!(?:red|mehr|top|neu|alle|zum|zur|und|von|the|and|tags?|next|home|menu)$)\p{Ll}{2,4}$/u;

/** Nobody in particular, beside initials or a house: "red", "Agenturen". */
const NO_ONE = /^(?:red|agenturen|agencies)$/iu;

/** A paper that signs by its address: "red, example.at/Agenturen". */
const ADDRESS = /^[\p{L}\d]+\.\p{Ll}{2,3}$/u;

/**
 * Reads a line that signs a report by initials, agencies and the paper's address: "(abc)", "abc, de; Foto: …",
 * "red, example.at/Agenturen"; `undefined` for any other line. A word that stands alone is no signature, but
 * in brackets or before a picture's credit it is one.
 */
export function readInitials(line: string): Author[] | undefined {
  if (line.length > 80) return undefined;
  const [signature = ''] = line.split(/\s*[;,|]\s*(?=fotos?\b)/iu);
  const inside = signature.replace(/^[([《](?<inside>.*)[)\]》]$/u, '$<inside>');
  const pieces = inside.split(/\s*[,;/]\s*/u);
  const signers = pieces.filter((piece) => !NO_ONE.test(piece));
  const isMarked = inside !== line || pieces.length > 1;
  const areSigners = signers.every(
    (piece) => INITIALS.test(piece) || isAgency(piece) || ADDRESS.test(piece),
  );
  return isMarked && areSigners && signers.length > 0
    ? signers.map((name) => ({ name }))
    : undefined;
}
