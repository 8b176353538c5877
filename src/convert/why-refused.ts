import { z } from 'zod';
import { describeFileError } from '../files/describe-file-error.ts';

/** An error may repeat the page that it speaks of; so many characters of it say what it is. */
const MOST_CHARACTERS = 300;

/**
 * Why a file could not be read or converted. A stack that ran over means elements nested thousands deep; a
 * schema that does not fit means that the page states something which no article can hold.
 */
export function whyRefused(error: unknown): string {
  const reason = reasonOf(error);
  return reason.length > MOST_CHARACTERS ? `${reason.slice(0, MOST_CHARACTERS)}…` : reason;
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError && error.message.includes('call stack'))
    return 'elements are nested too deeply';
  if (!(error instanceof z.ZodError)) return describeFileError(error);
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  return `what the page says of itself does not fit: ${issues.join('; ')}`;
}
