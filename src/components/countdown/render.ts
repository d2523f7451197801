import type { RenderContext } from '../component.ts';
import type { CountdownDrawing } from './layout.ts';

/** A sentence, which is all that paper and a page without script need. The element puts a clock beside it. */
export function renderCountdown({ duration, sentence }: CountdownDrawing, { document }: RenderContext): HTMLElement {
  const node = document.createElement('p');
  node.className = 'cuenta-frase';
  node.setAttribute('data-duracion', String(duration));
  node.textContent = sentence;
  return node;
}
