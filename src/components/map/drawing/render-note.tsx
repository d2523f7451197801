import type { Markup, RenderContext } from '../../component.ts';
import { joinMarkup } from '../../join-markup.ts';
import { renderSourceLink } from '../../source-link.tsx';
import { noteParts } from '../note-parts.ts';

/** A note's text, and a link for each source that it cites. */
export function renderNote(note: string | undefined, context: RenderContext): (Markup | string)[] {
  return noteParts(note ?? '').map((part) => ('text' in part ? part.text : renderCitation(part.ids, context)));
}

/** «[24, 31]»: the cited sources after a fact. */
export function renderCitation(ids: readonly string[], { source }: RenderContext): Markup {
  return <>[{joinMarkup(ids.map((id) => renderSourceLink(source(id))))}]</>;
}
