import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** Whether a class or a label calls an element the trail of sections. */
export function isTrail({ properties: { className, ariaLabel } }: Element): boolean {
  return /breadcrumb/iu.test([className, ariaLabel].flat().filter(Boolean).join(' '));
}

/** The words of its steps, as printed. */
export function stepsOf(element: Element): string[] {
  const steps: string[] = [];
  visit(element, 'text', ({ value }) => {
    steps.push(value.replace(/\s+/gu, ' ').trim());
  });
  return steps;
}
