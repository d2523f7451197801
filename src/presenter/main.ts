import '../styles/deck.css';
import 'virtual:reveal.css';
import 'virtual:component-styles';
import '../styles/presenter.css';
import '../styles/stage-overlay.css';
import { startPresenter } from './start-presenter.ts';

const board = document.querySelector<HTMLElement>('.tablero');
if (board) startPresenter(board);
