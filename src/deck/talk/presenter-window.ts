import { makeNode } from '../../dom/make-node.ts';
import { openWindow } from '../../dom/open-window.ts';
import { panelText } from '../../language/panels-es-mx.ts';
import { presenterText } from '../../language/presenter-es-mx.ts';
import { joinTalk } from '../../sync/join-talk.ts';
import type { Deck } from '../deck.ts';
import { DeckScreen } from '../deck-screen.ts';
import { leaderKey } from '../../room/leader-key.ts';
import { loadPart } from '../load-part.ts';
import { openDialog } from '../panels/dialog.ts';
import { askedTalk } from './has-talk.ts';
import { holdTalk } from './hold-talk.ts';
import { stopPresenting } from './presenting.ts';
import { stageTools } from './stage-tools.ts';
import { tellLater } from '../tell-later.ts';
import { beginAnotherTalk, beginTalk, type TalkToken } from './talk-token.ts';

// Whose talk it is that this tab has kept; known soon after it is asked.
let owned: Promise<boolean> | undefined;
let introduce: ((opened: Window) => void) | undefined;
let presenter: Window | null = null;

/** Opens the presenter window of this talk, or brings it to the front. */
export async function openPresenter(deck: Deck): Promise<void> {
  // A page written into another one (`srcdoc`, `blob:`) has no page beside it to open.
  if (!/^(http|file)/.test(location.protocol)) return tellLater('noOwnWindow');
  if (owned) await owned;
  if (presenter && !presenter.closed) {
    presenter.focus();
    return;
  }
  const talk = beginTalk();
  presenter = openWindow(talk.address, `presentador-${talk.token}`, 'popup,width=1280,height=760');
  join(deck);
  if (presenter) introduce?.(presenter);
  else explainPopup(talk);
}

/** Takes up the talk that this tab has kept, unless it is a copy of a tab that is still there: a copy starts on its own. */
export async function resumeTalk(deck: Deck): Promise<void> {
  const held = holdTalk(ownLocks(), beginTalk().token);
  // Who has followed an address with the talk in it has been called; a copy has followed none.
  const isCalled = askedTalk() !== undefined && navigationType() === 'navigate';
  owned = isCalled ? Promise.resolve(true) : held;
  if (await owned) join(deck);
  else {
    beginAnotherTalk();
    owned = undefined;
    stopPresenting();
  }
}

/** Makes the deck follow and lead the presenter windows of this tab's talk, from now on. */
function join(deck: Deck): void {
  if (introduce) return;
  const { token } = beginTalk();
  owned ??= holdTalk(ownLocks(), token);
  const screen = new DeckScreen(deck);
  introduce = joinTalk(window, token, 'proyeccion', screen, stageTools(deck).overlay, () => {});
  const key = import.meta.env.MODE === 'single-script' ? undefined : leaderKey(token);
  if (key !== undefined)
    void loadPart(import('./wall.ts'), ({ startWall }) => startWall(deck, screen, { room: token, key }));
}

/** Undefined where there are none, or a frame without an origin has none. */
function ownLocks(): LockManager | undefined {
  try {
    return navigator.locks;
  } catch {
    return undefined;
  }
}

/** Says how to open a window that the browser has held back. */
function explainPopup({ address }: TalkToken): void {
  const { body } = openDialog('ventana', panelText.presenter);
  // The window must know who opened it: without an origin there is no other way to reach it.
  const link = makeNode('a', { href: address, target: '_blank', rel: 'opener' }, presenterText.openPresenter);
  body.append(makeNode('p', {}, presenterText.popupBlocked), makeNode('p', {}, link));
}

function navigationType(): string | undefined {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type;
}
