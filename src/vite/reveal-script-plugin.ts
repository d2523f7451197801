import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

// Parts of reveal.js that the deck switches off (src/deck/options.ts) or makes itself: half of its script.
const OFF =
  /^(?:fitty|\.\/(?:controllers\/(?:autoanimate|backgrounds|controls|focus|jumptoslide|keyboard|notes|overlay|plugins|progress|scrollview|slidenumber)|components\/playback))$/;
const NAME = '\0reveal-part-off';

// Only who prints fetches what makes pages of slides.
const PRINT = './controllers/printview';
const LATER = '\0reveal-print-later';

// Whatever reveal.js asks of such a part; `isActive`, `isVisible` and the like are false for being undefined.
const ASKED =
  'activate addKeyBinding bind close configure create deactivate destroy focus getPlugin getRegisteredPlugins getSlideNotes hasPlugin hide' +
  ' isActive isFocused isOpen isSpeakerNotesWindow isVisible layout previewIframe previewImage previewVideo registerKeyboardShortcut' +
  ' registerPlugin removeKeyBinding render reset run setState show sync toggle toggleHelp triggerKey unbind update' +
  ' updateParallax updateVisibility';

/** Builds reveal.js from its own source without the parts that the deck does not use, so that nobody waits for them. */
export function revealScriptPlugin(): Plugin {
  const source = join(dirname(createRequire(import.meta.url).resolve('reveal.js/reveal.css')), '../js');
  return {
    name: 'taller-reveal-script',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: [/^reveal\.js$/, /^\.\/controllers\/printview$/, OFF] },
      handler(id, importer) {
        if (id === 'reveal.js') return join(source, 'reveal.js');
        if (!importer?.startsWith(source)) return undefined;
        return id === PRINT ? LATER : OFF.test(id) ? NAME : undefined;
      },
    },
    load: {
      filter: { id: [new RegExp(`^${NAME}$`), new RegExp(`^${LATER}$`)] },
      handler: (id) => (id === NAME ? partOff() : printLater(join(source, PRINT))),
    },
  };
}

function partOff(): string {
  const methods = ASKED.split(' ').map((name) => `${name}() {}`);
  // The overview moves what is behind the slides along; there is nothing (see html/draw-background.tsx).
  const element = "get element() { return (this.own ??= document.createElement('div')); }";
  const own = `${element} getState() { return {}; } load() { return Promise.resolve(); }`;
  return `export default class { ${methods.join(' ')} ${own} }`;
}

function printLater(file: string): string {
  return `export default class {
  constructor(deck) { this.deck = deck; }
  isActive() { return this.deck.getConfig().view === 'print'; }
  async activate() { return new (await import(${JSON.stringify(`${file}.js`)})).default(this.deck).activate(); }
}`;
}
