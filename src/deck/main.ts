import '../styles/deck.css';
import 'virtual:reveal.css';
import { startDeck } from './start-deck.ts';

const root = document.querySelector<HTMLElement>('.reveal');
if (root) void startDeck(root);
