import './deck.css';
import 'virtual:reveal.css';
import 'virtual:component-styles';
import { startDeck } from '../../deck/start-deck.ts';
import { startProgram } from '../../notice/start-program.ts';

const root = document.querySelector<HTMLElement>('.reveal');
if (root) void startProgram(() => startDeck(root));
