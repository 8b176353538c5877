import type { Element } from 'hast';
import { isCaption, isCredit } from './caption-markup.ts';

/** What one walk over a box has come upon. */
interface Found {
  pictures: number;
  captions: number;
}

/** Whether a box holds one picture, words that say that they are its caption or credit, and nothing else. */
export function isPictureBox(box: Element): boolean {
  const found: Found = { pictures: 0, captions: 0 };
  return isOnlyPicture(box, found) && found.pictures === 1 && found.captions === 1;
}

function isOnlyPicture({ children }: Element, found: Found): boolean {
  return children.every((child) => {
    if (child.type === 'text') return child.value.trim() === '';
    if (child.type !== 'element') return true;
    if (child.tagName === 'img') found.pictures += 1;
    if (isCaption(child)) found.captions += 1;
    return isCaption(child) || isCredit(child) || isOnlyPicture(child, found);
  });
}
