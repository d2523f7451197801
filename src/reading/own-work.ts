import type { Reader } from './reader.ts';
import { readStored } from './stored.ts';

/**
 * What is the reader's own, notes and answers. Where some are kept, once the page is there; on a first visit when the reader
 * first does anything, so that the text comes with as little as possible beside it.
 */
export function startOwnWork(reader: Reader, document: Document): void {
  let isStarted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    // One that can't be had leaves the text, and fields that say nothing was kept.
    void import('../workbook/start-workbook.ts').then(({ startWorkbook }) => startWorkbook(document)).catch(() => {});
    void import('../quiz/start-quiz.ts').then(({ startQuiz }) => startQuiz(document)).catch(() => {});
  };
  if (readStored('cuaderno') === undefined && readStored('repaso') === undefined) {
    reader.onAwake(start);
    // Whoever points at the page or goes into a field will touch it next. Browsers tell of a pointer that stands still as well.
    addEventListener('focusin', start, { once: true });
    addEventListener('pointermove', ({ movementX, movementY }) => (movementX || movementY) && start(), {
      passive: true,
    });
  } else if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
