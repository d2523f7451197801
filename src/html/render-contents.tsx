import type { Markup } from '../components/component.ts';
import { readingText } from '../language/reading-es-mx.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';

// Only here: on paper, which has contents of its own, there is no such section.
const WORKBOOK = { id: 'mi-cuaderno', title: workbookWords.title };

/** A part of the page, by where it begins. */
export interface ContentsEntry {
  id: string;
  title: string;
  /** A chapter's, and the minutes that it takes to read, notes and context included. */
  file?: string;
  minutes?: number;
}

/** The chapters as links with the minutes that they take to read, then what stands at the page's end. */
export function renderContents(chapters: readonly ContentsEntry[], ends: readonly ContentsEntry[]): Markup {
  return (
    <ol class="indice-capitulos">
      {[...chapters, WORKBOOK, ...ends].map(({ id, title, file, minutes }: ContentsEntry) => (
        <>
          <li>
            <a href={`#${id}`} data-capitulo={file}>
              <span class="indice-nombre">{title}</span>
              {minutes && ' '}
              {minutes && <span class="indice-minutos">{readingText.minutes(minutes)}</span>}
            </a>
          </li>
          {'\n'}
        </>
      ))}
    </ol>
  );
}
