import type { Markup, RenderContext } from '../components/component.ts';
import { renderSourceLine } from '../components/source-line.tsx';
import type { Chapter, Question, Taller } from '../content/model.ts';
import { quizWords } from '../language/quiz-es-mx.ts';
import { toNode } from './to-node.ts';

/** Puts each chapter's questions into the place that it left for them. Without a script each shows its answer on request. */
export function renderQuiz(parts: readonly Element[], taller: Taller, context: RenderContext): void {
  for (const place of parts.flatMap((part) => [...part.querySelectorAll('.repaso')])) {
    const chapter = taller.chapters.find(({ file }) => file === place.getAttribute('data-capitulo'));
    const questions = taller.questions.filter(({ slide }) => chapter?.slides.some(({ id }) => id === slide));
    if (chapter && questions.length > 0) place.append(toNode(renderChapter(chapter, questions, context)));
  }
}

function renderChapter({ title, slides }: Chapter, questions: readonly Question[], context: RenderContext): Markup {
  return (
    <section class="repaso-caja" aria-label={quizWords.titleOf(title)}>
      <h3>{quizWords.title}</h3>
      <ol>
        {questions.map((question) => (
          <li>{renderQuestion(question, slides.find(({ id }) => id === question.slide)!.title, context)}</li>
        ))}
      </ol>
      <div class="repaso-pie solo-con-script">
        <p class="repaso-marcador" data-lugar={quizWords.score(0, 0, questions.length)} />
        <button type="button" data-repaso="otra-vez" hidden>
          {quizWords.restart}
        </button>
      </div>
    </section>
  );
}

function renderQuestion(question: Question, slideTitle: string, context: RenderContext): Markup {
  const { id, right, text, options } = question;
  return (
    <fieldset class="pregunta" data-pregunta={id} data-correcta={right}>
      <legend>{text}</legend>
      {options.map((option, index) => (
        <label>
          <input type="radio" name={`pregunta-${id}`} value={index} />
          <span class="opcion">{option}</span>
          <span class="opcion-marca" />
        </label>
      ))}
      <button type="button" data-repaso="comprobar" class="solo-con-script">
        {quizWords.check}
      </button>
      <p class="veredicto" role="status" />
      <p class="sin-guardar" />
      {renderAnswer(question, slideTitle, context)}
    </fieldset>
  );
}

/** What a reader without a script opens; with one it opens by itself once the question is answered. */
function renderAnswer(question: Question, slideTitle: string, context: RenderContext): Markup {
  const { options, right, explanation, slide, sources } = question;
  return (
    <details class="respuesta">
      <summary>{quizWords.seeAnswer}</summary>
      <p class="respuesta-texto">
        <strong>{quizWords.answer(options[right]!)}</strong> <span class="explicacion">{explanation}</span>
      </p>
      <p>
        <a href={`#${slide}`}>{quizWords.toSlide(slideTitle)}</a>
      </p>
      {renderSourceLine(sources, context)}
    </details>
  );
}
