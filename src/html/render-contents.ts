import { readingText } from '../language/reading-es-mx.ts';
import type { Chapter } from '../content/model.ts';
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
  document: Document,
): Element {
  const list = document.createElement('ol');
  list.className = 'indice-capitulos';
  for (const { id, chapter, minutes } of chapters) {
    const link = entry(list, `#${id}`, chapter.title, document);
    link.setAttribute('data-capitulo', chapter.file);
    const time = document.createElement('span');
    time.className = 'indice-minutos';
    time.textContent = readingText.minutes(minutes);
    link.append(' ', time);
  }
  for (const { id, title } of [WORKBOOK, ...ends]) entry(list, `#${id}`, title, document);
  return list;
}

function entry(list: Element, address: string, title: string, document: Document): Element {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.setAttribute('href', address);
  const name = document.createElement('span');
  name.className = 'indice-nombre';
  name.textContent = title;
  link.append(name);
  item.append(link);
  list.append(item, '\n');
  return link;
}
