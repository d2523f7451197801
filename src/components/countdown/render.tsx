import { formatCountdown } from '../../countdown/format-countdown.ts';
import { countdownWords as words } from '../../language/countdown-es-mx.ts';
import type { Markup } from '../component.ts';
import type { CountdownDrawing } from './layout.ts';

/** A sentence, which is all that paper and a page without script need, and the clock that the element puts beside it. */
export function renderCountdown({ duration, sentence }: CountdownDrawing): Markup {
  return (
    <>
      <p class="cuenta-frase" data-duracion={duration} data-reloj={formatCountdown(duration)}>
        {sentence}
      </p>
      <template>
        <div class="cuenta-reloj" role="group" aria-label={words.group}>
          <p class="cuenta-aviso" aria-live="polite" />
          <p class="cuenta-tiempo" role="timer" />
          <div class="cuenta-botones">
            <button type="button" class="cuenta-marcha" />
            <button type="button" class="cuenta-mas" title={words.addMinuteLong}>
              {words.addMinute}
            </button>
          </div>
        </div>
      </template>
    </>
  );
}
