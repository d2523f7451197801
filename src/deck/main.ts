import '../styles/deck.css';
import 'virtual:reveal.css';
import 'virtual:component-styles';
import { startDeck } from './start-deck.ts';

// Written by the page's head already, unless something on the way here changed that script and the policy refused it.
document.documentElement.classList.add('js');
const root = document.querySelector<HTMLElement>('.reveal');
if (root) {
  startDeck(root).catch((error: unknown) => {
    // Whatever went wrong, the text is there to read.
    document.documentElement.classList.remove('js');
    throw error;
  });
}
