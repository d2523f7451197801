import type { Markup } from '../component.ts';
import type { CountdownDrawing } from './layout.ts';

/** A sentence, which is all that paper and a page without script need. The element puts a clock beside it. */
export function renderCountdown({ duration, sentence }: CountdownDrawing): Markup {
  return (
    <p class="cuenta-frase" data-duracion={duration}>
      {sentence}
    </p>
  );
}
