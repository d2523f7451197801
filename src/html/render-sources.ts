import { readingText } from '../language/reading-es-mx.ts';
import { formatDate } from '../language/format-date.ts';
import { parsePartialDate } from '../content/dates.ts';
import type { RenderContext } from '../components/component.ts';
import type { NumberedSource } from './number-sources.ts';

/**
 * The numbered list at the end, each source with links back to where `parts` cite it: to the citation itself in running text,
 * to the slide for one inside a component. Undefined without sources.
 */
export function renderSources(
  sources: readonly NumberedSource[],
  parts: readonly Element[],
  { document }: Pick<RenderContext, 'document'>,
): Element | undefined {
  if (sources.length === 0) return undefined;
  const section = document.createElement('section');
  section.id = 'fuentes';
  section.setAttribute('aria-labelledby', 'titulo-fuentes');
  section.setAttribute('data-titulo', readingText.sources);
  const heading = document.createElement('h2');
  heading.id = 'titulo-fuentes';
  heading.textContent = readingText.sources;
  const intro = document.createElement('p');
  intro.textContent = readingText.sourcesIntro;
  const list = document.createElement('ol');
  const cited = citations(parts);
  for (const source of sources) list.append(renderSource(source, cited.get(source.number) ?? [], document), '\n');
  section.append(heading, intro, list);
  return section;
}

interface Citation {
  address: string;
  title: string;
}

/** Where each source is cited, once a slide; gives running text the ids that the list leads back to. */
function citations(parts: readonly Element[]): Map<number, Citation[]> {
  const found = new Map<number, Citation[]>();
  for (const article of parts.flatMap((part) =>
    part.id === 'glosario' ? [part] : [...part.querySelectorAll('article')],
  )) {
    const seen = new Map<number, Element>();
    for (const link of article.querySelectorAll('a[href^="#fuente-"]')) {
      const number = Number(link.getAttribute('href')!.slice('#fuente-'.length));
      const before = seen.get(number);
      if (!before || (before.closest('.componente') && !link.closest('.componente'))) seen.set(number, link);
    }
    for (const [number, link] of seen) {
      let address = article.id;
      if (!link.closest('.componente')) {
        address = `cita-${number}-${article.id}`;
        link.id = address;
      }
      const title = article.getAttribute('data-titulo') ?? '';
      found.set(number, [...(found.get(number) ?? []), { address: `#${address}`, title }]);
    }
  }
  return found;
}

function renderSource(source: NumberedSource, cited: readonly Citation[], document: Document): Element {
  const item = document.createElement('li');
  item.id = `fuente-${source.number}`;
  const link = document.createElement('a');
  link.className = 'fuente-titulo';
  link.setAttribute('href', source.url);
  link.setAttribute('rel', 'external');
  link.textContent = source.titulo;
  if (source.idioma !== undefined) link.setAttribute('lang', source.idioma);
  const about = document.createElement('span');
  about.className = 'fuente-datos';
  const date = source.fecha === null ? undefined : parsePartialDate(source.fecha);
  about.textContent = `${source.editor}, ${date ? formatDate(date) : readingText.noDate}.`;
  const proof = document.createElement('span');
  proof.className = 'fuente-prueba';
  proof.textContent = source.prueba;
  item.append(link, ' ', about, ' ', proof);
  if (cited.length > 0) {
    const back = document.createElement('span');
    back.className = 'fuente-citas';
    back.append(`${readingText.citedIn}:`);
    for (const { address, title } of cited) {
      const place = document.createElement('a');
      place.setAttribute('href', address);
      place.textContent = title;
      // A space and no sign between: on a phone each stands on a line of its own.
      back.append(' ', place);
    }
    item.append(' ', back);
  }
  return item;
}
