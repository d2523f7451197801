import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { compileHintPlugin } from './compile-hint-plugin.ts';
import { headPlugin } from './head-plugin.ts';
import { revealCssPlugin } from './reveal-css-plugin.ts';
import { revealScriptPlugin } from './reveal-script-plugin.ts';
import { tallerPlugin } from './taller-plugin.ts';

const src = join(import.meta.dirname, '..');

/** How the site of the workshop in `folder` (an absolute path) is built and served. */
export function siteConfig(folder: string) {
  return {
    root: src,
    publicDir: join(src, '../assets'),
    base: './',
    plugins: [
      tallerPlugin(folder, { readingPage: 'lectura.html' }),
      revealCssPlugin(),
      revealScriptPlugin(),
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
