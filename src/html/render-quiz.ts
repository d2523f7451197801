import type { RenderContext } from '../components/component.ts';
import { renderSourceLine } from '../components/source-line.ts';
import type { Chapter, Question, Taller } from '../content/model.ts';
import { quizWords } from '../language/quiz-es-mx.ts';

/** Puts each chapter's questions into the place that it left for them. Without a script each shows its answer on request. */
export function renderQuiz(parts: readonly Element[], taller: Taller, context: RenderContext): void {
  for (const place of parts.flatMap((part) => [...part.querySelectorAll('.repaso')])) {
    const chapter = taller.chapters.find(({ file }) => file === place.getAttribute('data-capitulo'));
    const questions = taller.questions.filter(({ slide }) => chapter?.slides.some(({ id }) => id === slide));
    if (chapter && questions.length > 0) place.append(renderChapter(chapter, questions, context));
  }
}

function renderChapter(chapter: Chapter, questions: readonly Question[], context: RenderContext): HTMLElement {
  const { document } = context;
  const section = document.createElement('section');
  section.className = 'repaso-caja';
  section.setAttribute('aria-label', quizWords.titleOf(chapter.title));
  const title = document.createElement('h3');
  title.textContent = quizWords.title;
  const list = document.createElement('ol');
  for (const question of questions) {
    const item = document.createElement('li');
    const slide = chapter.slides.find(({ id }) => id === question.slide)!;
    item.append(renderQuestion(question, slide.title, context));
    list.append(item);
  }
  const foot = document.createElement('div');
  foot.className = 'repaso-pie solo-con-script';
  const score = document.createElement('p');
  score.className = 'repaso-marcador';
  score.setAttribute('data-lugar', quizWords.score(0, 0, questions.length));
  const restart = button(quizWords.restart, 'otra-vez', document);
  restart.setAttribute('hidden', '');
  foot.append(score, restart);
  section.append(title, list, foot);
  return section;
}

function renderQuestion(question: Question, slideTitle: string, context: RenderContext): HTMLElement {
  const { document } = context;
  const box = document.createElement('fieldset');
  box.className = 'pregunta';
  box.setAttribute('data-pregunta', question.id);
  box.setAttribute('data-correcta', String(question.right));
  const legend = document.createElement('legend');
  legend.textContent = question.text;
  box.append(legend);
  for (const [index, text] of question.options.entries()) {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    radio.setAttribute('type', 'radio');
    radio.setAttribute('name', `pregunta-${question.id}`);
    radio.setAttribute('value', String(index));
    const words = document.createElement('span');
    words.className = 'opcion';
    words.textContent = text;
    const mark = document.createElement('span');
    mark.className = 'opcion-marca';
    label.append(radio, words, mark);
    box.append(label);
  }
  const check = button(quizWords.check, 'comprobar', document);
  check.className = 'solo-con-script';
  const verdict = document.createElement('p');
  verdict.className = 'veredicto';
  verdict.setAttribute('role', 'status');
  const unkept = document.createElement('p');
  unkept.className = 'sin-guardar';
  box.append(check, verdict, unkept, renderAnswer(question, slideTitle, context));
  return box;
}

/** What a reader without a script opens; with one it opens by itself once the question is answered. */
function renderAnswer(question: Question, slideTitle: string, context: RenderContext): HTMLElement {
  const { document } = context;
  const details = document.createElement('details');
  details.className = 'respuesta';
  const summary = document.createElement('summary');
  summary.textContent = quizWords.seeAnswer;
  const words = document.createElement('p');
  words.className = 'respuesta-texto';
  const right = document.createElement('strong');
  right.textContent = quizWords.answer(question.options[question.right]!);
  const why = document.createElement('span');
  why.className = 'explicacion';
  why.textContent = question.explanation;
  words.append(right, ' ', why);
  const where = document.createElement('p');
  const link = document.createElement('a');
  link.setAttribute('href', `#${question.slide}`);
  link.textContent = quizWords.toSlide(slideTitle);
  where.append(link);
  details.append(summary, words, where);
  const sources = renderSourceLine(question.sources, context);
  if (sources) details.append(sources);
  return details;
}

function button(label: string, action: string, document: Document): HTMLElement {
  const element = document.createElement('button');
  element.setAttribute('type', 'button');
  element.setAttribute('data-repaso', action);
  element.textContent = label;
  return element;
}
