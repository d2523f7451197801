import type { Markup, RenderContext } from './component.ts';
import { joinMarkup } from './join-markup.ts';
import { renderSourceLink } from './source-link.tsx';

/** «Fuentes: 3, 8»: links to the sources that a figure cites, or undefined when it cites none. */
export function renderSourceLine(ids: readonly string[], { source }: RenderContext): Markup | undefined {
  const cited = [...new Set(ids)].map(source).sort((a, b) => a.number - b.number);
  if (cited.length === 0) return undefined;
  return (
    <p class="fuentes-de-figura">
      {cited.length === 1 ? 'Fuente: ' : 'Fuentes: '}
      {joinMarkup(cited.map(renderSourceLink))}
    </p>
  );
}
