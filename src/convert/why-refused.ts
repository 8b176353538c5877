import { z } from 'zod';
import { describeFileError } from '../files/describe-file-error.ts';

/**
 * Why a file could not be read or converted. A stack that ran over means elements nested thousands deep; a
 * schema that does not fit means that the page states something which no article can hold.
 */
export function whyRefused(error: unknown): string {
  if (error instanceof RangeError) return 'elements are nested too deeply';
  if (!(error instanceof z.ZodError)) return describeFileError(error);
  const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  return `what the page says of itself does not fit: ${issues.join('; ')}`;
}
