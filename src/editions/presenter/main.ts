import '../deck/deck.css';
import 'virtual:reveal.css';
import 'virtual:component-styles';
import './presenter.css';
import '../../stage/overlay.css';
import { startProgram } from '../../notice/start-program.ts';
import { startPresenter } from '../../presenter/start-presenter.ts';

void startProgram(() => {
  document.documentElement.classList.add('arrancada', 'vista-presentador');
  const board = document.querySelector<HTMLElement>('.tablero');
  if (board) startPresenter(board);
});
