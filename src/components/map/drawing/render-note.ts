import type { RenderContext } from '../../component.ts';
import { renderSourceLink } from '../../source-link.ts';
import { noteParts } from '../note-parts.ts';

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
    parent.append(renderSourceLink(context.source(id), context.document));
  }
  parent.append(']');
}
