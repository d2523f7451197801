import 'reveal.js/reset.css';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/black.css';
import Reveal from 'reveal.js';
import Markdown from 'reveal.js/plugin/markdown';

// As its documentation starts it, black theme included.
const deck = new Reveal({ hash: true, plugins: [Markdown] });
// The mark by which our own pages say that they are ready.
deck.on('ready', () => document.documentElement.classList.add('arrancada'));
deck.initialize();
