import '../styles/deck.css';
import 'virtual:reveal.css';
import 'virtual:component-styles';
import { startProgram } from '../notice/start-program.ts';
import { startDeck } from './start-deck.ts';

const root = document.querySelector<HTMLElement>('.reveal');
if (root) void startProgram(() => startDeck(root));
