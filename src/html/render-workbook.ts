import type { Slide, Taller } from '../content/model.ts';
import { quizWords } from '../language/quiz-es-mx.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';
import { renderExercise } from './render-exercise.ts';
import { renderField } from './render-field.ts';

/** Puts the reader's own fields into the places that the slides left for them, and gives the section «Mi cuaderno». */
export function renderWorkbook(parts: readonly Element[], taller: Taller, document: Document): HTMLElement {
  const slides = new Map(taller.slides.map((slide) => [slide.id, slide]));
  let exercise = renderExercise(taller, document);
  for (const part of parts) {
    for (const place of part.querySelectorAll('.mis-notas')) {
      place.append(renderNote(slides.get(place.getAttribute('data-lamina')!)!, document));
    }
    for (const place of part.querySelectorAll('.ejercicio-propio')) {
      // One list for the whole workshop: a second exercise has its notes.
      if (exercise) place.append(exercise);
      exercise = undefined;
    }
  }
  return renderPanel(taller.questions.length, document);
}

function renderNote({ id, title }: Slide, document: Document): HTMLElement {
  const note = document.createElement('details');
  note.className = 'nota solo-con-script';
  const summary = document.createElement('summary');
  summary.append(workbookWords.notes);
  const about = document.createElement('span');
  about.className = 'solo-lectores';
  about.textContent = `: ${title}`;
  const mark = document.createElement('span');
  mark.className = 'nota-marca';
  mark.textContent = workbookWords.hasNote;
  summary.append(about, ' ', mark);
  note.append(summary, renderField(`nota/${id}`, workbookWords.notesOn(title), document));
  return note;
}

function renderPanel(questions: number, document: Document): HTMLElement {
  const panel = document.createElement('section');
  panel.className = 'mi-cuaderno solo-con-script';
  panel.setAttribute('id', 'mi-cuaderno');
  panel.setAttribute('data-titulo', workbookWords.title);
  panel.setAttribute('aria-labelledby', 'titulo-cuaderno');
  const words = workbookWords;
  panel.innerHTML = `<h2 id="titulo-cuaderno">${words.title}</h2>
<p>${words.intro} ${words.privacy}</p>
<p class="mi-cuaderno-cuenta" data-lugar="${words.empty}"></p>
<p class="repaso-total"${questions > 0 ? ` data-lugar="${quizWords.total(quizWords.score(0, 0, questions))}"` : ''}></p>
<div class="mi-cuaderno-sueltas" hidden><h3>${words.goneTitle}</h3><div></div></div>
<h3>${words.takeHome}</h3>
<div class="mi-cuaderno-botones">
<button type="button" data-cuaderno="imprimir">${words.print}</button>
<button type="button" data-cuaderno="markdown">${words.markdown}</button>
<button type="button" data-cuaderno="csv">${words.csv}</button>
<button type="button" data-cuaderno="abrir" aria-describedby="pista-abrir">${words.open}</button>
</div>
<p class="mi-cuaderno-pista" id="pista-abrir">${words.openHint}</p>
<input type="file" accept=".md,.csv,text/markdown,text/csv,text/plain" aria-label="${words.open}" tabindex="-1" hidden>
<p class="mi-cuaderno-aviso"><span role="status"></span> <button type="button" data-cuaderno="deshacer" hidden>${words.undo}</button> <button type="button" data-cuaderno="copiar" hidden>${words.copyInstead}</button></p>`;
  return panel;
}
