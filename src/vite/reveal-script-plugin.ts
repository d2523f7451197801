import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { REVEAL_METHODS } from '../deck/reveal-methods.ts';
import { fixedOptions, trimReveal } from './trim-reveal.ts';

// Parts of reveal.js that the deck switches off (src/deck/options.ts) or makes itself: half of its script.
const OFF =
  /^\.\/(?:controllers\/(?:autoanimate|backgrounds|controls|focus|jumptoslide|keyboard|notes|overlay|plugins|printview|progress|scrollview|slidenumber)|components\/playback|config\.ts)$/;
const NAME = '\0reveal-part-off';

const OWN = './controllers/slidecontent';

// What its parts ask of each other.
const INNER =
  'availableRoutes cancelAutoSlide cueAutoSlide dispatchEvent fragments getComputedSlideSize getConfig getHorizontalSlides' +
  ' layout location onUserInput slideContent startEmbeddedContent' +
  ' transformSlides updateSlidesVisibility';
const asked = new Set<string>([...REVEAL_METHODS, ...INNER.split(' ')]);

const source = join(dirname(createRequire(import.meta.url).resolve('reveal.js/reveal.css')), '../js');

/** Builds reveal.js from its own source without what the deck does not use, so that nobody waits for it. */
export function revealScriptPlugin(): Plugin {
  let fixed: ReadonlyMap<string, string>;
  return {
    name: 'taller-reveal-script',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      fixed = fixedOptions(readFileSync(join(source, 'config.ts'), 'utf-8'));
    },
    resolveId: {
      filter: { id: [/^reveal\.js$/, /^\.\/controllers\/slidecontent$/, OFF] },
      handler(id, importer) {
        if (id === 'reveal.js') return join(source, 'reveal.js');
        if (!importer?.startsWith(source)) return undefined;
        if (id === OWN) return join(import.meta.dirname, '../deck/slide-content.ts');
        return OFF.test(id) ? NAME : undefined;
      },
    },
    load: {
      filter: { id: new RegExp(`^${NAME}$`) },
      handler: () => PART_OFF,
    },
    transform: {
      filter: { id: /reveal\.js\/js\/(?:reveal|controllers\/\w+)\.js$/ },
      handler: (code) => trimReveal(code, fixed, asked),
    },
  };
}

const PART_OFF = 'export default class {} export const defaultConfig = {};';
