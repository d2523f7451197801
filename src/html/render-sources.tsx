import { readingText } from '../language/reading-es-mx.ts';
import { formatDate } from '../language/format-date.ts';
import { parsePartialDate } from '../content/dates.ts';
import { groupBy } from '../lists/group-by.ts';
import type { Markup } from '../components/component.ts';
import type { NumberedSource } from './number-sources.ts';

/**
 * The numbered list at the end, each source with links back to where `parts` cite it: to the citation itself in running text,
 * to the slide for one inside a component. Undefined without sources.
 */
export function renderSources(sources: readonly NumberedSource[], parts: readonly Element[]): Markup | undefined {
  if (sources.length === 0) return undefined;
  const cited = citations(parts);
  return (
    <section id="fuentes" aria-labelledby="titulo-fuentes" data-titulo={readingText.sources}>
      <h2 id="titulo-fuentes">{readingText.sources}</h2>
      <p>{readingText.sourcesIntro}</p>
      <ol>
        {sources.map((source) => (
          <>
            {renderSource(source, cited.get(source.number) ?? [])}
            {'\n'}
          </>
        ))}
      </ol>
    </section>
  );
}

interface Citation {
  number: number;
  address: string;
  title: string;
}

/** Where each source is cited, once a slide; gives running text the ids that the list leads back to. */
function citations(parts: readonly Element[]): Map<number, Citation[]> {
  const articles = parts.flatMap((part) => (part.id === 'glosario' ? [part] : [...part.querySelectorAll('article')]));
  const found = articles.flatMap((article) => {
    const seen = new Map<number, Element>();
    for (const link of article.querySelectorAll('a[href^="#fuente-"]')) {
      const number = Number(link.getAttribute('href')!.slice('#fuente-'.length));
      const before = seen.get(number);
      if (!before || (before.closest('.componente') && !link.closest('.componente'))) seen.set(number, link);
    }
    return [...seen].map(([number, link]): Citation => {
      let address = article.id;
      if (!link.closest('.componente')) {
        address = `cita-${number}-${article.id}`;
        link.id = address;
      }
      return { number, address: `#${address}`, title: article.getAttribute('data-titulo') ?? '' };
    });
  });
  return groupBy(found, ({ number }) => number);
}

function renderSource(source: NumberedSource, cited: readonly Citation[]): Markup {
  const { number, url, idioma, titulo, editor, fecha, prueba } = source;
  const date = fecha === null ? undefined : parsePartialDate(fecha);
  return (
    <li id={`fuente-${number}`}>
      <a class="fuente-titulo" href={url} rel="external" lang={idioma}>
        {titulo}
      </a>{' '}
      <span class="fuente-datos">{`${editor}, ${date ? formatDate(date) : readingText.noDate}.`}</span>{' '}
      <span class="fuente-prueba">{prueba}</span>
      {cited.length > 0 && (
        <>
          {' '}
          <span class="fuente-citas">
            {readingText.citedIn}:
            {cited.map(({ address, title }) => (
              // A space and no sign between: on a phone each stands on a line of its own.
              <>
                {' '}
                <a href={address}>{title}</a>
              </>
            ))}
          </span>
        </>
      )}
    </li>
  );
}
