import { renderSourceLink } from '../components/source-link.ts';
import type { GlossaryEntry } from '../content/glossary-schema.ts';
import { readingText } from '../language/reading-es-mx.ts';
import { abbreviationId } from './mark-abbreviations.ts';
import type { ReadingContext } from './reading-context.ts';

/** The abbreviations in alphabetical order, each with its meaning, its sources and the slide that explains it best. */
export function renderGlossary(
  glossary: readonly GlossaryEntry[],
  titles: ReadonlyMap<string, string>,
  context: ReadingContext,
): Element | undefined {
  if (glossary.length === 0) return undefined;
  const { document } = context;
  const section = document.createElement('section');
  section.id = 'glosario';
  section.setAttribute('aria-labelledby', 'titulo-glosario');
  section.setAttribute('data-titulo', readingText.glossary);
  const heading = document.createElement('h2');
  heading.id = 'titulo-glosario';
  heading.textContent = readingText.glossary;
  const list = document.createElement('dl');
  const sorted = [...glossary].sort((a, b) => a.sigla.localeCompare(b.sigla, 'es-MX'));
  for (const entry of sorted) list.append(renderEntry(entry, titles, context), '\n');
  section.append(heading, list);
  return section;
}

function renderEntry(
  { sigla, nombre, texto, lamina, fuentes }: GlossaryEntry,
  titles: ReadonlyMap<string, string>,
  { document, source, slideAddress }: ReadingContext,
): Element {
  const entry = document.createElement('div');
  entry.id = abbreviationId(sigla);
  const name = document.createElement('dt');
  name.textContent = sigla;
  name.setAttribute('translate', 'no');
  const meaning = document.createElement('dd');
  if (nombre) {
    const words = document.createElement('strong');
    words.textContent = nombre;
    meaning.append(words, '. ');
  }
  if (texto) meaning.append(texto);
  for (const id of fuentes) {
    const cite = document.createElement('sup');
    cite.className = 'cita';
    cite.append(renderSourceLink(source(id), document));
    meaning.append(' ', cite);
  }
  const title = lamina === undefined ? undefined : titles.get(lamina);
  if (lamina !== undefined && title !== undefined) {
    const see = document.createElement('a');
    see.className = 'glosario-lamina';
    see.setAttribute('href', slideAddress(lamina));
    see.textContent = title;
    meaning.append(' ', see);
  }
  entry.append(name, meaning);
  return entry;
}
