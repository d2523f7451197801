import { measureText } from '../measures/measure-text.ts';
import { BODY_WIDTH } from '../measures/slide-measures.ts';

const LEAST = 28;
const LARGEST = 190;

/**
 * Words of class `r-fit-text` as large as their line lets them be. reveal.js measures them in the deck only; here the size is
 * chosen while building, the same for all editions that show slides.
 */
export function fitText(slide: Element): void {
  for (const words of slide.querySelectorAll<HTMLElement>('.r-fit-text')) {
    const size = Math.floor(BODY_WIDTH / Math.max(1, measureText((words.textContent ?? '').trim(), 'bold', 1)));
    words.classList.replace('r-fit-text', 'ajustado');
    words.style.fontSize = `${Math.min(LARGEST, Math.max(LEAST, size))}px`;
  }
}
