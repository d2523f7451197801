import '../presenter/presenter.css';
import { startDeck } from '../../deck/start-deck.ts';
import { startProgram } from '../../notice/start-program.ts';
import { startPresenter } from '../../presenter/start-presenter.ts';
import { takeBoard } from './take-board.ts';

// One file is the deck or, asked for by its address, the presenter's board.
void startProgram(() => {
  const board = new URLSearchParams(location.search).has('presentador') ? takeBoard(document) : null;
  const deck = document.querySelector<HTMLElement>('main.reveal');
  if (board) return startPresenter(board);
  return deck && startDeck(deck);
});
