import 'reveal.js/reveal.css';
import Reveal from 'reveal.js';
import Notes from 'reveal.js/plugin/notes';

// As bare.ts, with what the key S needs.
const deck = new Reveal({ hash: true, plugins: [Notes] });
deck.on('ready', () => document.documentElement.classList.add('arrancada'));
deck.initialize();
