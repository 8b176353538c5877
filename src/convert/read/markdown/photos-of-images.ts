import type { Image, Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { splitCredit } from '../../notation/photo-credit.ts';
import type { Photo } from '../../page.ts';
import { photoNode } from '../../photo-node.ts';
import { safeAddress } from '../html/safe-address.ts';
import { normalizeText } from '../normalize-text.ts';

/**
 * Makes photos of a Markdown tree's images, each behind the block that it stands in. What it shows is told by a
 * paragraph in italics right below a lone picture, by its alternative text or its title, else by its file's name.
 */
export function photosOfImages(tree: Root): void {
  resolveReferences(tree);
  const blocks: RootContent[] = [];
  let lone: Image | undefined;
  for (const block of tree.children) {
    const images = takeImages(block);
    const isEmpty = images.length > 0 && plainText(block).trim() === '';
    const caption = images.length > 1 ? undefined : italicsOf(block);
    const told = caption === undefined ? undefined : (images[0] ?? lone);
    if (told !== undefined && images.length === 0) blocks.pop();
    if (!isEmpty && told === undefined) blocks.push(block);
    const photos = (told ? [told] : images).flatMap((image) => photoOf(image, caption) ?? []);
    blocks.push(...photos.map((photo) => ({ ...photoNode(photo), position: block.position })));
    lone = isEmpty && photos.length === 1 ? images[0] : undefined;
  }
  tree.children = blocks;
}

/** Writes the addresses of reference images, which stand elsewhere in the file, into the images. */
function resolveReferences(tree: Root): void {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(tree, 'imageReference', ({ identifier, alt }, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children[index] = { type: 'image', url: addresses.get(identifier) ?? '', alt };
  });
}

function takeImages(block: RootContent): Image[] {
  const images: Image[] = [];
  visit(block as Nodes, 'image', (image, index, parent) => {
    images.push(image);
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return images;
}

/** The words of a paragraph that is all in italics. */
function italicsOf(block: RootContent): string | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [only, ...others] = block.children.filter((child) => plainText(child).trim() !== '');
  return only?.type === 'emphasis' && others.length === 0 ? oneLine(plainText(only)) : undefined;
}

/** A picture with neither words nor an address on the web has nothing to show. */
function photoOf({ url, alt, title }: Image, below: string | undefined): Photo | undefined {
  const address = safeAddress(url, undefined);
  const original = address?.startsWith('http') ? address : undefined;
  const told = [below, alt, title].map((text) => oneLine(text ?? '')).find((text) => text !== '');
  const caption = told ?? fileName(original);
  if (caption === undefined) return undefined;
  return { ...splitCredit(caption), ...(original !== undefined && { original }) };
}

/** "https://example.com/img/quay%20at%20dawn.jpg?w=300" → "quay at dawn.jpg". */
function fileName(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const { pathname, host } = new URL(address);
  const name = pathname.split('/').at(-1) || host;
  try {
    return oneLine(decodeURIComponent(name)) || host;
  } catch {
    return name;
  }
}

function oneLine(text: string): string {
  return normalizeText(text).replace(/\s+/gu, ' ').trim();
}
