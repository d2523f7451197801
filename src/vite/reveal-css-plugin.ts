import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { dropRules, type SelectorPart } from '../html/drop-rules.ts';
import { virtualModule } from './virtual-module.ts';

// Parts of reveal.js that the deck switches off (src/deck/options.ts) or makes itself: most of its style sheet.
const OFF =
  /^(controls|controls-.*|navigate-.*|progress|slide-number.*|speaker-notes.*|playback|reveal-scroll|scroll-.*|scrollbar.*|r-overlay.*|overlay.*|jump-to-slide.*|auto-animate.*|rtl|has-(dark|light)-background|parallax.*|show-notes|embedded|hljs.*|code-wrapper|slide|linear|default|convex|concave|zoom|page|fade|center|zoomed|nestedarrow|state-background|backgrounds)$/;
const OFF_ATTRIBUTE =
  /^data-(transition|background-(transition|interactive)|auto-animate|controls|view|scroll|preview)/;

/** Serves reveal.js's own style sheet as `virtual:reveal.css`, in the cascade layer `reveal`, less what is switched off. */
export function revealCssPlugin(): Plugin {
  // The same for each page.
  let css: string | undefined;
  return {
    name: 'taller-reveal-css',
    ...virtualModule('virtual:reveal.css', () => {
      css ??= `@layer print, reveal;\n@layer reveal {\n${revealCss()}\n}`;
      return css;
    }),
  };
}

function revealCss(): string {
  const file = createRequire(import.meta.url).resolve('reveal.js/reveal.css');
  const css = dropRules(readFileSync(file, 'utf-8'), isOff);
  // Only the controls' arrows bounce.
  const { code } = transform({
    filename: file,
    code: new TextEncoder().encode(css),
    visitor: { Rule: { keyframes: () => [] } },
  });
  return new TextDecoder().decode(code);
}

function isOff({ type, name = '' }: SelectorPart): boolean {
  return (type === 'class' && OFF.test(name)) || (type === 'attribute' && OFF_ATTRIBUTE.test(name));
}
