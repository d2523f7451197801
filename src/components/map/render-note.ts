import type { RenderContext } from '../component.ts';
import { noteParts } from './note-parts.ts';

/** Writes a note into `parent`: its text, and a link for each source that it cites. */
export function renderNote(parent: Element, note: string | undefined, context: RenderContext): void {
  for (const part of noteParts(note ?? '')) {
    if ('text' in part) parent.append(part.text);
    else renderCitation(parent, part.ids, context);
  }
}

/** «[24, 31]»: the cited sources after a fact. */
export function renderCitation(parent: Element, ids: readonly string[], context: RenderContext): void {
  parent.append('[');
  for (const [index, id] of ids.entries()) {
    if (index > 0) parent.append(', ');
    parent.append(renderSourceLink(id, context));
  }
  parent.append(']');
}

/** A source's number, as a link to it. */
export function renderSourceLink(id: string, { document, source }: RenderContext): HTMLElement {
  const { number, url } = source(id);
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.setAttribute('aria-label', `Fuente ${number}`);
  link.textContent = String(number);
  return link;
}
