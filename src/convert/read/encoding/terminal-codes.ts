/**
 * Escape sequences of terminals: colours and cursor (CSI), window titles and links (OSC), and single letters.
 * ECMA-48, 5.4 and 5.6. Those of ISO-2022, which begin with $ and (, switch encodings and are not among them.
 */
const CODES =
  /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B\n]*(?:\u0007|\u001B\\)|[=>78cDEHMNOZ])/gu;

/** Text that was copied from a terminal, without its colours; all other bytes as they are. */
export function withoutTerminalCodes(bytes: Buffer): Buffer {
  if (!bytes.includes(0x1b)) return bytes;
  return Buffer.from(bytes.toString('latin1').replace(CODES, ''), 'latin1');
}
