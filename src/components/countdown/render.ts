import { join } from 'node:path';
import { describeDuration } from '../../language/describe-duration.ts';
import { countdownWords } from '../../language/es-mx.ts';
import type { RenderContext } from '../component.ts';

/** The style sheet of `<cuenta-regresiva>`, an absolute path; goes into a page with an exercise. */
export const countdownStyles = join(import.meta.dirname, 'countdown.css');

/**
 * `<cuenta-regresiva>` for a slide with `ejercicio="10m"`: a sentence, which is all that paper and a page without script
 * need. The element makes a clock of it.
 */
export function renderCountdown(duration: number, { document }: Pick<RenderContext, 'document'>): HTMLElement {
  const element = document.createElement('cuenta-regresiva');
  element.className = 'componente';
  element.setAttribute('data-duracion', String(duration));
  const sentence = document.createElement('p');
  sentence.className = 'cuenta-frase';
  sentence.textContent = countdownWords.exercise(describeDuration(duration));
  element.append(sentence);
  return element;
}
