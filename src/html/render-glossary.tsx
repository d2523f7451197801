import type { Markup } from '../components/component.ts';
import { renderSourceLink } from '../components/source-link.tsx';
import { untranslated } from '../components/untranslated.ts';
import type { GlossaryEntry } from '../content/glossary-schema.ts';
import { readingText } from '../language/reading-es-mx.ts';
import { abbreviationId } from './mark-abbreviations.tsx';
import type { ReadingContext } from './reading-context.ts';

/** The abbreviations in alphabetical order, each with its meaning, its sources and the slide that explains it best. */
export function renderGlossary(
  glossary: readonly GlossaryEntry[],
  titles: ReadonlyMap<string, string>,
  context: ReadingContext,
): Markup | undefined {
  if (glossary.length === 0) return undefined;
  const sorted = [...glossary].sort((a, b) => a.sigla.localeCompare(b.sigla, 'es-MX'));
  return (
    <section id="glosario" aria-labelledby="titulo-glosario" data-titulo={readingText.glossary}>
      <h2 id="titulo-glosario">{readingText.glossary}</h2>
      <dl>
        {sorted.map((entry) => (
          <>
            {renderEntry(entry, titles, context)}
            {'\n'}
          </>
        ))}
      </dl>
    </section>
  );
}

function renderEntry(
  { sigla, nombre, texto, lamina, fuentes }: GlossaryEntry,
  titles: ReadonlyMap<string, string>,
  { source, slideAddress }: ReadingContext,
): Markup {
  const title = lamina === undefined ? undefined : titles.get(lamina);
  return (
    <div id={abbreviationId(sigla)}>
      <dt {...untranslated}>{sigla}</dt>
      <dd>
        {nombre && (
          <>
            <strong>{nombre}</strong>
            {'. '}
          </>
        )}
        {texto}
        {fuentes.map((id) => (
          <>
            {'\u00a0'}
            <sup class="cita">{renderSourceLink(source(id))}</sup>
          </>
        ))}
        {lamina !== undefined && title !== undefined && (
          <>
            {' '}
            <a class="glosario-lamina" href={slideAddress(lamina)}>
              {title}
            </a>
          </>
        )}
      </dd>
    </div>
  );
}
