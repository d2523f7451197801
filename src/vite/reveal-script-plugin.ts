import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

// Parts of reveal.js that the deck switches off (src/deck/options.ts) or makes itself: a third of its script.
const OFF =
  /^\.\/(?:controllers\/(?:autoanimate|controls|jumptoslide|notes|overlay|progress|scrollview|slidenumber)|components\/playback)$/;
const NAME = '\0reveal-part-off';

// Whatever reveal.js asks of such a part; `isActive`, `isVisible` and the like are false for being undefined.
const ASKED =
  'activate bind close configure deactivate destroy getSlideNotes hide isActive isOpen isSpeakerNotesWindow isVisible layout' +
  ' previewIframe previewImage previewVideo render reset run setState show toggle toggleHelp unbind update updateVisibility';

/** Builds reveal.js from its own source without the parts that the deck does not use, so that nobody waits for them. */
export function revealScriptPlugin(): Plugin {
  const source = join(dirname(createRequire(import.meta.url).resolve('reveal.js/reveal.css')), '../js');
  return {
    name: 'taller-reveal-script',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: [/^reveal\.js$/, OFF] },
      handler(id, importer) {
        if (id === 'reveal.js') return join(source, 'reveal.js');
        return OFF.test(id) && importer === join(source, 'reveal.js') ? NAME : undefined;
      },
    },
    load: { filter: { id: new RegExp(`^${NAME}$`) }, handler: partOff },
  };
}

function partOff(): string {
  const methods = ASKED.split(' ').map((name) => `${name}() {}`);
  return `export default class { ${methods.join(' ')} getState() { return {}; } }`;
}
