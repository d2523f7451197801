import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

const NAME = 'virtual:reveal.css';

// Parts of reveal.js that the deck switches off (src/deck/options.ts) or makes itself: two thirds of its style sheet.
const OFF =
  /^(controls|controls-.*|navigate-.*|progress|slide-number.*|speaker-notes.*|playback|reveal-scroll|scroll-.*|scrollbar.*|r-overlay.*|overlay.*|jump-to-slide.*|auto-animate.*|rtl|has-(dark|light)-background|parallax.*|show-notes|embedded|hljs.*|code-wrapper)$/;
const OFF_ATTRIBUTE = /^data-(transition|background-transition|auto-animate|controls|view|scroll)/;

interface SelectorPart {
  type: string;
  name?: string;
  kind?: string;
  selectors?: SelectorPart[][];
}

/** Serves reveal.js's own style sheet as `virtual:reveal.css`, in the cascade layer `reveal`, less what is switched off. */
export function revealCssPlugin(): Plugin {
  return {
    name: 'taller-reveal-css',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `@layer print, reveal;\n@layer reveal {\n${revealCss()}\n}` : undefined),
  };
}

function revealCss(): string {
  const file = createRequire(import.meta.url).resolve('reveal.js/reveal.css');
  const { code } = transform({
    filename: file,
    code: readFileSync(file),
    visitor: {
      Rule: {
        style: (rule) => ((rule.value.selectors as SelectorPart[][]).every(isOff) ? [] : undefined),
        // Only the controls' arrows bounce.
        keyframes: () => [],
      },
    },
  });
  return new TextDecoder().decode(code);
}

function isOff(selector: SelectorPart[]): boolean {
  return selector.some(
    ({ type, name = '', kind, selectors }) =>
      (type === 'class' && OFF.test(name)) ||
      (type === 'attribute' && OFF_ATTRIBUTE.test(name)) ||
      (type === 'pseudo-class' && (kind === 'is' || kind === 'where') && selectors?.every(isOff)),
  );
}
