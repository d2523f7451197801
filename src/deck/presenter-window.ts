import { text } from '../language/es-mx.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { joinTalk } from '../sync/join-talk.ts';
import type { Deck } from './deck.ts';
import { DeckScreen } from './deck-screen.ts';
import { openDialog } from './dialog.ts';
import { stageTools } from './stage-tools.ts';
import { beginTalk, type TalkToken } from './talk-token.ts';

let introduce: ((opened: Window) => void) | undefined;
let presenter: Window | null = null;

/** Opens the presenter window of this talk, or brings it to the front. */
export function openPresenter(deck: Deck): void {
  if (presenter && !presenter.closed) {
    presenter.focus();
    return;
  }
  const talk = beginTalk();
  presenter = window.open(talk.address, `presentador-${talk.token}`, 'popup,width=1280,height=760');
  resumeTalk(deck);
  if (presenter) introduce?.(presenter);
  else explainPopup(talk);
}

/** Makes the deck follow and lead the presenter windows of this tab's talk, from now on. */
export function resumeTalk(deck: Deck): void {
  introduce ??= joinTalk(
    window,
    beginTalk().token,
    'proyeccion',
    new DeckScreen(deck),
    stageTools(deck).overlay,
    () => {},
  );
}

/** Says how to open a window that the browser has held back. */
function explainPopup({ address }: TalkToken): void {
  const { body } = openDialog('ventana', text.presenter);
  const why = document.createElement('p');
  why.textContent = presenterText.popupBlocked;
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  // The window must know who opened it: without an origin there is no other way to reach it.
  link.rel = 'opener';
  link.textContent = presenterText.openPresenter;
  const line = document.createElement('p');
  line.append(link);
  body.append(why, line);
}
