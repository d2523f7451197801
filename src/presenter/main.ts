import '../styles/deck.css';
import 'virtual:reveal.css';
import 'virtual:component-styles';
import '../styles/presenter.css';
import '../styles/stage-overlay.css';
import { startPresenter } from './start-presenter.ts';

// As in deck/main.ts.
document.documentElement.classList.add('js', 'arrancada', 'vista-presentador');
const board = document.querySelector<HTMLElement>('.tablero');
if (board) startPresenter(board);
