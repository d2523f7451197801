import type { Markup } from '../components/component.ts';
import type { Slide, Taller } from '../content/model.ts';
import { quizWords } from '../language/quiz-es-mx.ts';
import { workbookWords as words } from '../language/workbook-es-mx.ts';
import { renderExercise } from './render-exercise.tsx';
import { renderField } from './render-field.tsx';
import { toNode } from './to-node.ts';

/** Puts the reader's own fields into the places that the slides left for them, and gives the section «Mi cuaderno». */
export function renderWorkbook(parts: readonly Element[], taller: Taller): Markup {
  const slides = new Map(taller.slides.map((slide) => [slide.id, slide]));
  let exercise = renderExercise(taller);
  for (const part of parts) {
    for (const place of part.querySelectorAll('.mis-notas')) {
      place.append(toNode(renderNote(slides.get(place.getAttribute('data-lamina')!)!)));
    }
    for (const place of part.querySelectorAll('.ejercicio-propio')) {
      // One list for the whole workshop: a second exercise has its notes.
      if (exercise) place.append(toNode(exercise));
      exercise = undefined;
    }
  }
  return renderPanel(taller.questions.length);
}

function renderNote({ id, title }: Slide): Markup {
  return (
    <details class="nota solo-con-script">
      <summary>
        {words.notes}
        <span class="solo-lectores">: {title}</span> <span class="nota-marca">{words.hasNote}</span>
      </summary>
      {renderField(`nota/${id}`, words.notesOn(title))}
    </details>
  );
}

function renderPanel(questions: number): Markup {
  const total = questions > 0 ? quizWords.total(quizWords.score(0, 0, questions)) : undefined;
  return (
    <section
      class="mi-cuaderno solo-con-script"
      id="mi-cuaderno"
      data-titulo={words.title}
      aria-labelledby="titulo-cuaderno"
    >
      <h2 id="titulo-cuaderno">{words.title}</h2>
      <p>{`${words.intro} ${words.privacy}`}</p>
      <p class="mi-cuaderno-cuenta" data-lugar={words.empty} />
      <p class="repaso-total" data-lugar={total} />
      <div class="mi-cuaderno-sueltas" hidden>
        <h3>{words.goneTitle}</h3>
        <div />
      </div>
      <h3>{words.takeHome}</h3>
      <div class="mi-cuaderno-botones">
        {renderButton('imprimir', words.print)} {renderButton('markdown', words.markdown)}{' '}
        {renderButton('csv', words.csv)}{' '}
        <button type="button" data-cuaderno="abrir" aria-describedby="pista-abrir">
          {words.open}
        </button>
      </div>
      <p class="mi-cuaderno-pista" id="pista-abrir">
        {words.openHint}
      </p>
      <input
        type="file"
        accept=".md,.csv,text/markdown,text/csv,text/plain"
        aria-label={words.open}
        tabindex={-1}
        hidden
      />
      <p class="mi-cuaderno-aviso">
        <span role="status" /> {renderButton('deshacer', words.undo, true)}{' '}
        {renderButton('copiar', words.copyInstead, true)}
      </p>
    </section>
  );
}

function renderButton(act: string, label: string, hidden = false): Markup {
  return (
    <button type="button" data-cuaderno={act} hidden={hidden}>
      {label}
    </button>
  );
}
