import { openHelpPanel } from '../deck/help-panel.ts';
import { openIndexPanel } from '../deck/index-panel.ts';
import { text } from '../language/es-mx.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { joinTalk } from '../sync/join-talk.ts';
import { keepAwake } from '../stage/keep-awake.ts';
import { Overlay } from '../stage/overlay.ts';
import { startPointer } from '../stage/start-pointer.ts';
import { presenterKeys } from './presenter-keys.ts';
import { showChapters } from './show-chapters.ts';
import { showClock } from './show-clock.ts';
import { showLink } from './show-link.ts';
import { showNext } from './show-next.ts';
import { showNotes } from './show-notes.ts';
import { showNow } from './show-now.ts';
import { Stage } from './stage.ts';
import { startPresenterKeyboard } from './start-presenter-keyboard.ts';

/** Brings the presenter's board to life: its picture of the slide, what comes next, notes, clock, and the link to the hall. */
export function startPresenter(board: HTMLElement): void {
  const find = (selector: string) => board.querySelector<HTMLElement>(selector)!;
  const stage = new Stage(find('.reveal'));
  const { signal } = new AbortController();
  const overlay = new Overlay(find('.tablero-cuadro'), find('.slides'));
  const pointer = startPointer(window, { overlay, slide: () => stage.current.id, signal });
  keepAwake(window, signal);
  const actions: Record<string, () => void> = {
    anterior: () => stage.previous(),
    siguiente: () => stage.next(),
    negro: () => stage.toggleBlank(),
    indice: () => openIndexPanel(stage, ''),
    lapiz: () => find('[data-accion="lapiz"]').setAttribute('aria-pressed', String(pointer.togglePen())),
    borrar: () => pointer.clear(),
    ayuda: () => openHelpPanel(keys),
  };
  const keys = presenterKeys(stage, actions);
  startPresenterKeyboard(stage, keys);
  board.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-accion]') : null;
    if (button) actions[button.dataset.accion ?? '']?.();
  });

  const notes = showNotes(find('.ficha-notas'), stage, localStorageOrNone());
  actions.menor = () => notes.resize(-1);
  actions.mayor = () => notes.resize(1);
  const chapters = showChapters(find('.tablero-capitulos'), stage);
  const region = document.querySelector<HTMLElement>('.anuncio');
  let said = -1;
  const show = () => {
    const { index, step, slides, current, isBlank } = stage;
    find('.lugar-numero').textContent = presenterText.slidePlace(index + 1, slides.length);
    find('.lugar-paso').textContent = presenterText.stepPlace(chapters.title, step, current.steps.length);
    find('.tablero-negro').hidden = !isBlank;
    find('[data-accion="negro"]').setAttribute('aria-pressed', String(isBlank));
    overlay.show(current.id);
    showNext(find('.ficha-sigue'), stage);
    showNow(find('.ficha-ahora'), stage);
    notes.show();
    chapters.show();
    document.title = `${text.presenter} · ${document.documentElement.dataset.titulo}`;
    if (region && index !== said) region.textContent = text.slideOf(index + 1, slides.length, current.title);
    said = index;
  };
  stage.onChange(show);
  show();
  showClock(find('.reloj-hora'));

  const token = new URLSearchParams(location.search).get('sala');
  const link = showLink(find('.tablero-enlace'), token);
  if (token) joinTalk(window, token, 'presentador', stage, overlay, link);
}

function localStorageOrNone(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
