import { join } from 'node:path';
import type { UserConfig } from 'vite';
import type { Taller } from '../content/model.ts';
import { componentElementsPlugin } from './component-elements-plugin.ts';
import { compileHintPlugin } from './compile-hint-plugin.ts';
import { cssOptions } from './css-options.ts';
import { headPlugin } from './head-plugin.ts';
import { preloadHelperPlugin } from './preload-helper-plugin.ts';
import { revealCssPlugin } from './reveal-css-plugin.ts';
import { revealScriptPlugin } from './reveal-script-plugin.ts';
import { shownComponents } from './shown-components.ts';
import { tallerPlugin } from './taller-plugin.ts';

const src = join(import.meta.dirname, '..');

/**
 * How the site of the workshop in a folder (an absolute path, and what messages call it) is built and served; `given` is that
 * workshop, where it has just been read.
 */
export function siteConfig({ path, shownAs }: { path: string; shownAs: string }, given?: Taller) {
  return {
    root: src,
    publicDir: join(src, '../assets'),
    base: './',
    css: cssOptions,
    plugins: [
      tallerPlugin(path, { shownAs, given }),
      componentElementsPlugin(given && shownComponents(given)),
      revealCssPlugin(),
      revealScriptPlugin(),
      preloadHelperPlugin(),
      compileHintPlugin(),
      headPlugin(),
    ],
    build: {
      outDir: join(src, '../dist'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  } satisfies UserConfig;
}
