import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { headPlugin } from './src/vite/head-plugin.ts';
import { tallerPlugin } from './src/vite/taller-plugin.ts';

export default defineConfig({
  root: 'src',
  publicDir: '../assets',
  base: './',
  plugins: [tallerPlugin(join(import.meta.dirname, 'slides')), headPlugin()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    environment: 'node',
  },
});
