import '../styles/presenter.css';
import { startDeck } from '../deck/start-deck.ts';
import { startPresenter } from '../presenter/start-presenter.ts';
import { takeBoard } from './take-board.ts';

// One file is the deck or, asked for by its address, the presenter's board.
const board = new URLSearchParams(location.search).has('presentador') ? takeBoard(document) : null;
const deck = document.querySelector<HTMLElement>('main.reveal');
if (board) startPresenter(board);
else if (deck) {
  // As in deck/main.ts.
  document.documentElement.classList.add('js');
  startDeck(deck).catch((error: unknown) => {
    // Whatever went wrong, the text is there to read.
    document.documentElement.classList.remove('js');
    throw error;
  });
}
