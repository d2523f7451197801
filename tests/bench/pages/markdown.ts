import 'reveal.js/reveal.css';
import Reveal from 'reveal.js';
import Markdown from 'reveal.js/plugin/markdown';

// Defaults throughout; `hash`, because ours keeps the address too.
const deck = new Reveal({ hash: true, plugins: [Markdown] });
// The mark by which our own pages say that they are ready.
deck.on('ready', () => document.documentElement.classList.add('arrancada'));
deck.initialize();
