import './clicker.css';
import { startClicker } from '../../clicker/start-clicker.ts';
import { startProgram } from '../../notice/start-program.ts';

void startProgram(() => {
  document.documentElement.classList.add('arrancada');
  startClicker(window);
});
