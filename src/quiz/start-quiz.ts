import { quizWords } from '../language/quiz-es-mx.ts';
import { deviceStorage, readText, writeText } from '../storage/device-storage.ts';
import { keyOf } from '../storage/key-of.ts';
import { type Answers, countScore, parseAnswers, serializeAnswers } from './answers.ts';
import { QuestionBox } from './question-box.ts';

const NAME = 'repaso';

/** Wakes the questions at the end of each chapter; what was answered stays on this device. */
export function startQuiz(document: Document): void {
  const window = document.defaultView!;
  const storage = deviceStorage(window);
  const reviews = [...document.querySelectorAll<HTMLElement>('.repaso-caja')].map((review) => ({
    review,
    boxes: [...review.querySelectorAll<HTMLElement>('.pregunta')].map((element) => new QuestionBox(element)),
  }));
  const all = reviews.flatMap(({ boxes }) => boxes);
  let answers = parseAnswers(readText(storage, NAME));
  let isKept = true;
  let closed = false;

  const keep = (change: (answers: Answers) => Answers): boolean => {
    if (closed) return true;
    // Another window may have answered something else meanwhile; what could not be kept lives on here only.
    const stored = readText(storage, NAME);
    answers = change(isKept && stored !== undefined ? parseAnswers(stored) : answers);
    isKept = writeText(storage, NAME, serializeAnswers(answers)) === 'kept';
    return isKept;
  };
  const showScores = () => {
    for (const { review, boxes } of reviews) {
      const { right, answered, total } = countScore(boxes, answers);
      review.querySelector('.repaso-marcador')!.textContent = quizWords.score(right, answered, total);
      review.querySelector<HTMLElement>('[data-repaso="otra-vez"]')!.hidden = answered === 0;
    }
    const { right, answered, total } = countScore(all, answers);
    const line = document.querySelector('.repaso-total');
    if (line) line.textContent = total > 0 ? quizWords.total(quizWords.score(right, answered, total)) : '';
  };
  const showAll = () => {
    for (const box of all) {
      // A choice that is being made here stays, one that another window has taken back does not.
      const gone = answers[box.id] === undefined && box.element.hasAttribute('data-contestada');
      if (gone) box.clear({ aloud: false });
      else box.show(answers[box.id], { aloud: false });
    }
    showScores();
  };

  const check = (box: QuestionBox) => {
    const { chosen } = box;
    if (answers[box.id] !== undefined && box.element.hasAttribute('data-contestada')) {
      keep(({ [box.id]: _gone, ...rest }) => rest);
      box.clear();
      box.focus();
    } else if (chosen === undefined) box.askToChoose();
    else {
      const kept = keep((others) => ({ ...others, [box.id]: chosen }));
      box.show(chosen);
      box.element.querySelector('.sin-guardar')!.textContent = kept ? '' : quizWords.notKept;
    }
    showScores();
  };
  for (const { review, boxes } of reviews) {
    review.addEventListener('click', ({ target }) => {
      const button = target instanceof window.Element ? target.closest<HTMLElement>('[data-repaso]') : null;
      if (button?.dataset.repaso === 'comprobar') check(boxes.find(({ element }) => element.contains(button))!);
      else if (button?.dataset.repaso === 'otra-vez') {
        const ids = new Set(boxes.map(({ id }) => id));
        keep((others) => Object.fromEntries(Object.entries(others).filter(([id]) => !ids.has(id))));
        for (const box of boxes) box.clear();
        showScores();
        boxes[0]!.focus();
        document.querySelector('.anuncio')?.replaceChildren(quizWords.restarted);
      }
    });
    // As in a form: Enter in an answer checks it.
    review.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof window.HTMLInputElement)) return;
      event.preventDefault();
      const { target } = event;
      const box = boxes.find(({ element }) => element.contains(target))!;
      if (!box.element.hasAttribute('data-contestada')) check(box);
    });
    // Another choice after an answer is a new try.
    review.addEventListener('change', ({ target }) => {
      const box = boxes.find(({ element }) => target instanceof window.Node && element.contains(target));
      if (!box?.element.hasAttribute('data-contestada')) return;
      keep(({ [box.id]: _gone, ...rest }) => rest);
      box.show(undefined);
      showScores();
    });
  }
  window.addEventListener('storage', ({ key }) => {
    if (key !== keyOf(NAME) && key !== null) return;
    answers = parseAnswers(readText(storage, NAME));
    showAll();
  });
  document.addEventListener('borrar-datos', () => {
    closed = true;
  });
  showAll();
}
