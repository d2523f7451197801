import { readStored } from './stored.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'scroll'] as const;

/**
 * What is the reader's own, notes and answers. Where some are kept, once the page is there; on a first visit when the reader
 * first does anything, so that the text comes with as little as possible beside it.
 */
export function startOwnWork(document: Document): void {
  const waiting = new AbortController();
  const start = () => {
    waiting.abort();
    // One that can't be had leaves the text, and fields that say nothing was kept.
    void import('../workbook/start-workbook.ts').then(({ startWorkbook }) => startWorkbook(document)).catch(() => {});
    void import('../quiz/start-quiz.ts').then(({ startQuiz }) => startQuiz(document)).catch(() => {});
  };
  if (readStored('cuaderno') === undefined && readStored('repaso') === undefined) {
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, start, { passive: true, signal: waiting.signal });
  } else if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
