import { hasProjector } from '../deck/talk/full-screen-on-projector.ts';
import { openHelpPanel } from '../deck/panels/help-panel.ts';
import { openIndexPanel } from '../deck/panels/index-panel.ts';
import { openSources } from '../deck/panels/open-sources.ts';
import { startMenu } from '../dom/start-menu.ts';
import { text } from '../language/es-mx.ts';
import { panelText } from '../language/panels-es-mx.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { leaderKey } from '../room/leader-key.ts';
import { loadPart } from '../deck/load-part.ts';
import { tellLater } from '../deck/tell-later.ts';
import { joinTalk } from '../sync/join-talk.ts';
import { keepAwake } from '../stage/keep-awake.ts';
import { Overlay } from '../stage/overlay.ts';
import { startPointer } from '../stage/start-pointer.ts';
import { deviceStorage } from '../storage/device-storage.ts';
import { presenterKeys } from './presenter-keys.ts';
import { keepPace } from './keep-pace.ts';
import { showLink } from './show-link.ts';
import { showNext } from './show-next.ts';
import { showNotes } from './show-notes.ts';
import { showNow } from './show-now.ts';
import { watchExercises } from './read-exercises.ts';
import { makeBell } from './make-bell.ts';
import { Stage } from './stage.ts';
import { startPresenterKeyboard } from './start-presenter-keyboard.ts';

/** Brings the presenter's board to life: its picture of the slide, what comes next, notes, clock, and the link to the hall. */
export function startPresenter(board: HTMLElement): void {
  const find = (selector: string) => board.querySelector<HTMLElement>(selector)!;
  const stage = new Stage(find('.reveal'));
  openSources(document);
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
  const keys = presenterKeys(
    stage,
    {
      toggleBlank: () => stage.toggleBlank(),
      openIndex: (typed = '') => openIndexPanel(stage, typed),
      openHelp: () => actions.ayuda?.(),
      // The light answers to its key by itself.
      useTool: (tool) => actions[tool]?.(),
    },
    actions,
  );
  startPresenterKeyboard(stage, keys, (typed) => openIndexPanel(stage, typed));
  board.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-accion]') : null;
    if (button) actions[button.dataset.accion ?? '']?.();
  });
  startMenu(find('.tablero-mas') as HTMLDetailsElement);

  const storage = deviceStorage(window);
  const notes = showNotes(find('.ficha-notas'), stage, storage);
  actions.menor = () => notes.resize(-1);
  actions.mayor = () => notes.resize(1);
  const showNextOn = showNext(find('.ficha-sigue'), stage);
  const pace = keepPace(board, stage, storage, Date.now);
  actions.cronometro = () => pace.toggle();
  actions.contar = () => pace.countFromCover();
  actions.reiniciar = () => pace.reset();
  actions.resumen = () => pace.summary();
  actions.duracion = () => pace.resize();
  const bell = makeBell(window);
  actions.sonido = () => {
    const button = find('[data-accion="sonido"]');
    const wasOn = button.getAttribute('aria-pressed') === 'true';
    const isOn = bell.toggle();
    button.setAttribute('aria-pressed', String(isOn));
    if (!isOn && !wasOn) tellLater('noSound');
  };
  const region = document.querySelector<HTMLElement>('.anuncio');
  let said = -1;
  const show = () => {
    const { index, step, slides, current, isBlank, isOverview } = stage;
    find('.lugar-numero').textContent = presenterText.slidePlace(index + 1, slides.length);
    find('.lugar-paso').textContent = presenterText.stepPlace(pace.chapter, step, current.steps.length);
    find('.tablero-negro').hidden = !isBlank;
    find('.tablero-vista').hidden = !isOverview;
    find('[data-accion="negro"]').setAttribute('aria-pressed', String(isBlank));
    overlay.show(current.id);
    showNextOn();
    showNow(find('.ficha-ahora'), stage, Date.now());
    notes.show();
    document.title = `${panelText.presenter} · ${document.documentElement.dataset.titulo}`;
    if (region && index !== said) region.textContent = text.slideOf(index + 1, slides.length, current.title);
    said = index;
  };
  stage.onChange(show);
  show();
  const ended = watchExercises(stage);
  setInterval(() => {
    showNow(find('.ficha-ahora'), stage, Date.now());
    for (const { slide } of ended(Date.now())) {
      bell.ring();
      if (region) region.textContent = presenterText.exerciseEnds(slide.title);
    }
  }, 1000);

  if (hasProjector(window)) find('.tablero-pantallas').textContent = presenterText.twoScreensByBrowser;
  const token = new URLSearchParams(location.search).get('sala');
  const link = showLink(find('.tablero-enlace'), token);
  if (token) joinTalk(window, token, 'presentador', stage, overlay, link);
  // One file on its own has no server, and so no room.
  if (import.meta.env.MODE !== 'single-script' && token && leaderKey(token))
    void loadPart(import('./room/start-room.ts'), ({ startRoom }) => startRoom(board, stage, token));
}
