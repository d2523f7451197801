import type { Markup } from '../components/component.ts';
import type { Taller } from '../content/model.ts';
import { bookletText } from '../language/booklet-es-mx.ts';

/** A part that the contents name: a chapter with its slides, or what stands after the chapters. */
interface Part {
  id: string;
  title: string;
  slides: { id: string; title: string }[];
}

/**
 * What the reading edition only shows on paper, to stand after the cover: whose copy it is, and the contents. Page numbers go
 * into `.pagina-de`; a browser can't know them before it has laid out the pages, so `npm run pdf` fills them in.
 */
export function renderBookletFront(taller: Taller, ends: readonly { id: string; title: string }[]): Markup {
  return (
    <div class="solo-papel">
      <div class="cubierta-abajo">
        <p class="cuaderno-titulo">{bookletText.booklet}</p>
        <p class="cuaderno-lema">{bookletText.motto}</p>
        <p class="cuaderno-de">{bookletText.owner}:</p>
      </div>
      <nav class="contenido-impreso" aria-labelledby="contenido">
        <h2 id="contenido">{bookletText.contents}</h2>
        <ol>{[...chapterParts(taller), ...ends.map((end) => ({ ...end, slides: [] }))].map(renderPart)}</ol>
      </nav>
    </div>
  );
}

function chapterParts(taller: Taller): Part[] {
  return taller.chapters.flatMap(({ title, number, slides }) => {
    const [first] = slides;
    if (!first) return [];
    const rest = first.layout === 'capitulo' || first.layout === 'portada' ? slides.slice(1) : slides;
    return [{ id: first.id, title: number === undefined ? title : `${number}. ${title}`, slides: rest }];
  });
}

function renderPart({ id, title, slides }: Part): Markup {
  return (
    <>
      <li>
        {renderEntry(id, title)}
        {slides.length > 0 && (
          <ol>
            {slides.map((slide) => (
              <li>{renderEntry(slide.id, slide.title)}</li>
            ))}
          </ol>
        )}
      </li>
      {'\n'}
    </>
  );
}

function renderEntry(id: string, title: string): Markup {
  return (
    <a href={`#${id}`}>
      <span>{title}</span> <span class="pagina-de" data-de={id} />
    </a>
  );
}
