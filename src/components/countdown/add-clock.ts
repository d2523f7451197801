import { countdownWords } from '../../language/countdown-es-mx.ts';

/** The parts of the clock that change; `notice` says the end, to eyes and to a screen reader. */
export type Clock = ReturnType<typeof addClock>;

/** Puts clock and buttons after the sentence. */
export function addClock(host: HTMLElement) {
  const { group, addMinute, addMinuteLong } = countdownWords;
  host.insertAdjacentHTML(
    'beforeend',
    `<div class="cuenta-reloj" role="group" aria-label="${group}">
<p class="cuenta-aviso" aria-live="polite"></p><p class="cuenta-tiempo" role="timer"></p>
<div class="cuenta-botones"><button type="button" class="cuenta-marcha"></button><button type="button" class="cuenta-mas" title="${addMinuteLong}">${addMinute}</button></div></div>`,
  );
  const find = (name: string) => host.querySelector<HTMLElement>(`.cuenta-${name}`)!;
  return { time: find('tiempo'), main: find('marcha'), more: find('mas'), notice: find('aviso') };
}
