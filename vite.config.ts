import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { compileHintPlugin } from './src/vite/compile-hint-plugin.ts';
import { headPlugin } from './src/vite/head-plugin.ts';
import { revealCssPlugin } from './src/vite/reveal-css-plugin.ts';
import { revealScriptPlugin } from './src/vite/reveal-script-plugin.ts';
import { tallerPlugin } from './src/vite/taller-plugin.ts';

export default defineConfig({
  root: 'src',
  publicDir: '../assets',
  base: './',
  plugins: [
    // Another folder of slides, such as another state's: TALLER_LAMINAS=../otra npm run build
    tallerPlugin(resolve(import.meta.dirname, process.env.TALLER_LAMINAS ?? 'slides'), { readingPage: 'lectura.html' }),
    revealCssPlugin(),
    revealScriptPlugin(),
    compileHintPlugin(),
    headPlugin(),
  ],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/temporary-folder.ts',
    // Limits for what hangs; how long a busy machine takes is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 120_000,
    // One less by default: on two cores a single file at a time, while the other core idles.
    maxWorkers: '100%',
    // Loading the same modules anew for each file would take a third of the time; no test changes what others load.
    isolate: false,
  },
});
