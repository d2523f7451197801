import '../styles/deck.css';
import 'virtual:reveal.css';
import 'virtual:component-styles';
import '../styles/presenter.css';
import '../styles/stage-overlay.css';
import { startProgram } from '../notice/start-program.ts';
import { startPresenter } from './start-presenter.ts';

void startProgram(() => {
  document.documentElement.classList.add('arrancada', 'vista-presentador');
  const board = document.querySelector<HTMLElement>('.tablero');
  if (board) startPresenter(board);
});
