import type { Markup } from '../components/component.ts';
import type { Chapter } from '../content/model.ts';
import { readingText } from '../language/reading-es-mx.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';

// Only here: on paper, which has contents of its own, there is no such section.
const WORKBOOK = { id: 'mi-cuaderno', title: workbookWords.title };

export interface ContentsChapter {
  /** Where the chapter begins. */
  id: string;
  chapter: Chapter;
  /** To read it, notes and context included. */
  minutes: number;
}

/** The chapters as links with the minutes that they take to read, then what stands at the page's end. */
export function renderContents(
  chapters: readonly ContentsChapter[],
  ends: readonly { id: string; title: string }[],
): Markup {
  return (
    <ol class="indice-capitulos">
      {chapters.map(({ id, chapter, minutes }) => (
        <>
          <li>
            <a href={`#${id}`} data-capitulo={chapter.file}>
              <span class="indice-nombre">{chapter.title}</span>{' '}
              <span class="indice-minutos">{readingText.minutes(minutes)}</span>
            </a>
          </li>
          {'\n'}
        </>
      ))}
      {[WORKBOOK, ...ends].map(({ id, title }) => (
        <>
          <li>
            <a href={`#${id}`}>
              <span class="indice-nombre">{title}</span>
            </a>
          </li>
          {'\n'}
        </>
      ))}
    </ol>
  );
}
