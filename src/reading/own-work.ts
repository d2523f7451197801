/** What is the reader's own, notes and answers, once the page is there: its text comes first. */
export function startOwnWork(document: Document): void {
  const start = () => {
    // One that can't be had leaves the text, and fields that say nothing was kept.
    void import('../workbook/start-workbook.ts').then(({ startWorkbook }) => startWorkbook(document)).catch(() => {});
    void import('../quiz/start-quiz.ts').then(({ startQuiz }) => startQuiz(document)).catch(() => {});
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
