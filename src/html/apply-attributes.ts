import { parseAttributes } from '../content/parse-attributes.ts';
import type { ICONS } from '../content/check-tokens.ts';
import { renderIcon } from './render-icon.tsx';
import { toNode } from './to-node.ts';

const ELEMENT = /^\s*\.element\b\s*[:：]?([\s\S]*)$/i;
const BLANK_LINE = /\n[ \t]*\n/;

/**
 * Carries out `<!-- .element: … -->` as reveal.js does: the attributes go to the element before the comment (the last item,
 * after a list without a blank line between), else to the element around it. Takes all comments away: they are for editors.
 */
export function applyAttributes(root: Element): void {
  const comments = commentsIn(root);
  for (const comment of comments) {
    const match = ELEMENT.exec(comment.data);
    const target = match && targetOf(comment);
    if (!target) continue;
    for (const { name, value } of parseAttributes(match[1]!).attributes) setAttribute(target, name, value);
  }
  for (const comment of comments) comment.remove();
}

function commentsIn(node: Node): Comment[] {
  return [...node.childNodes].flatMap((child) =>
    child.nodeType === 8 ? [child as Comment] : child.nodeType === 1 ? commentsIn(child) : [],
  );
}

function targetOf(comment: Comment): Element | undefined {
  let before: Node | null = comment.previousSibling;
  const gap = before?.nodeType === 3 ? (before.nodeValue ?? '') : '';
  while (before && (before.nodeType !== 1 || (before as Element).tagName === 'BR')) before = before.previousSibling;
  const element = before as Element | null;
  if (!element) return comment.parentElement ?? undefined;
  const isList = element.tagName === 'UL' || element.tagName === 'OL';
  return isList && !BLANK_LINE.test(gap) ? (element.lastElementChild ?? element) : element;
}

function setAttribute(target: Element, name: string, value: string): void {
  if (name === 'icono') {
    target.prepend(toNode(renderIcon(value as (typeof ICONS)[number])));
    return;
  }
  if (name === 'ancho' || name === 'lugar') {
    // After a blank line the comment speaks to the paragraph around the picture.
    const picture = target.matches('img, video')
      ? target
      : [...target.querySelectorAll<HTMLElement>('img, video')].at(-1);
    if (name === 'ancho') (picture as HTMLElement | undefined)?.style.setProperty('--ancho', value);
    else picture?.classList.add(`a-${value}`);
    return;
  }
  // `class` adds to what a layout or marked has set; everything else replaces.
  if (name === 'class') target.classList.add(...value.split(/\s+/).filter(Boolean));
  else target.setAttribute(name, value);
}
