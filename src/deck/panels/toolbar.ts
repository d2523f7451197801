import { startMenu } from '../../dom/start-menu.ts';
import type { Deck } from '../deck.ts';
import { hasReading, openReading } from './open-reading.ts';
import type { Panels } from './panels.ts';

const QUIET_AFTER = 3000;

/** Wires the buttons of the page (`data-accion`) and hides them while nobody moves. */
export function startToolbar(deck: Deck, panels: Panels, signal: AbortSignal): void {
  const bar = document.querySelector<HTMLElement>('.herramientas');
  if (!bar) return;
  const actions: Record<string, () => void> = {
    anterior: () => deck.previous(),
    siguiente: () => deck.next(),
    indice: () => panels.openIndex(),
    notas: () => panels.openNotes(),
    leer: () => openReading(deck),
    pantalla: () => panels.toggleFullScreen(),
    presentador: () => panels.openPresenter(),
    ayuda: () => panels.openHelp(),
  };
  const reading = bar.querySelector<HTMLElement>('[data-accion="leer"]');
  if (reading) reading.hidden = !hasReading();
  // No browser of a phone fills the screen, nor may a frame that was not allowed to.
  const full = bar.querySelector<HTMLElement>('[data-accion="pantalla"]');
  if (full) full.hidden = !document.fullscreenEnabled;
  bar.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-accion]') : null;
      if (button) actions[button.dataset.accion ?? '']?.();
    },
    { signal },
  );
  const menu = bar.querySelector('details')!;
  startMenu(menu, signal);
  let timer = 0;
  const wake = () => {
    document.body.classList.add('despierta');
    clearTimeout(timer);
    timer = window.setTimeout(() => menu.open || document.body.classList.remove('despierta'), QUIET_AFTER);
  };
  for (const type of ['pointermove', 'pointerdown', 'focusin']) document.addEventListener(type, wake, { signal });
  wake();
}
