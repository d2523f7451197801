import type { RenderContext } from './component.ts';
import { renderSourceLink } from './source-link.ts';

/** «Fuentes: 3, 8»: links to the sources that a figure cites, or undefined when it cites none. */
export function renderSourceLine(ids: readonly string[], { document, source }: RenderContext): HTMLElement | undefined {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return undefined;
  const line = document.createElement('p');
  line.className = 'fuentes-de-figura';
  line.append(unique.length === 1 ? 'Fuente: ' : 'Fuentes: ');
  const cited = unique.map(source).sort((a, b) => a.number - b.number);
  for (const [index, each] of cited.entries()) {
    if (index > 0) line.append(', ');
    line.append(renderSourceLink(each, document));
  }
  return line;
}
