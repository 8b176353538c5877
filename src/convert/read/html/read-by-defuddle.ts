import Defuddle from 'defuddle';
import { blockNumbers } from './body-document.ts';
import type { Reading } from './reading.ts';

/** Has Defuddle choose; empty where it finds nothing. It changes the document. */
export function readByDefuddle(document: Document): Reading {
  const { content } = new Defuddle(document, { standardize: false, useAsync: false }).parse();
  const box = document.createElement('div');
  box.innerHTML = content;
  return blockNumbers(box);
}
