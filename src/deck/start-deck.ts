import { startOffline } from '../offline/start-offline.ts';
import { startAnnouncer } from './announcer.ts';
import { Deck } from './deck.ts';
import { startBrowserKeys } from './browser-keys.ts';
import { firstPicture, pressEarlyKeys } from './before-start.ts';
import { addressedSlide, startHistory } from './history.ts';
import { startComponents } from './components.ts';
import { startKeyboard } from './keyboard.ts';
import { keyActions } from './keys.ts';
import { startNeighbours } from './neighbours.ts';
import { hasReading } from './panels/open-reading.ts';
import { openSources } from './panels/open-sources.ts';
import { Panels } from './panels/panels.ts';

import { isPrintView, layOutPages } from './print-view.ts';
import { startPinch } from './start-pinch.ts';
import { startProgress } from './progress.ts';
import { startSaved } from './start-saved.ts';
import { tellLater } from './tell-later.ts';
import { startToolbar } from './panels/toolbar.ts';
import { watchWords } from './watch-words.ts';

/** Brings the page's deck to life. The page shows its first slide before this and keeps its text without it. */
export async function startDeck(root: HTMLElement): Promise<void> {
  if (isPrintView(location.search)) return layOutPages(root);
  const deck = new Deck(root);
  const { signal } = new AbortController();
  // The first slide needs no script to be seen, and starting reveal.js would hold it up.
  if (!document.documentElement.classList.contains('enlace')) await firstPicture();
  const asked = addressedSlide(deck);
  const { index, step } = asked ?? { index: 0, step: 0 };
  const follow = startHistory(deck, signal);
  await deck.start(index, step);
  root.removeAttribute('role');
  // Made by reveal.js even when switched off: buttons in English, and an empty box that Tab stops at.
  for (const unused of root.querySelectorAll('.controls, .speaker-notes')) unused.remove();
  const panels = new Panels(deck);
  panels.actions = keyActions(deck, panels);
  follow();
  startNeighbours(deck);
  startComponents(deck);
  watchWords(deck);
  startKeyboard(deck, panels.actions, panels, signal);
  startBrowserKeys(() => panels.openIndex(), signal);
  startPinch(window, signal);
  startToolbar(deck, panels, signal);
  openSources(document);
  panels.resumeTalk();
  const region = document.querySelector<HTMLElement>('.anuncio');
  if (region) startAnnouncer(deck, region);
  const line = document.querySelector<HTMLElement>('.avance');
  if (line) startProgress(deck, line);
  if (!asked) tellLater('unknownAddress');
  // The one file has no reading edition beside it (see bundle-script.ts).
  else if (
    import.meta.env.MODE !== 'single-script' &&
    hasReading() &&
    matchMedia('(min-width: 1px) and (max-width: 40em)').matches
  ) {
    void import('./panels/offer-reading.ts').then(({ offerReading }) => offerReading(deck)).catch(() => {});
  }
  startOffline();
  if (import.meta.hot) startSaved(deck, import.meta.hot);
  document.documentElement.classList.add('arrancada');
  pressEarlyKeys();
}
