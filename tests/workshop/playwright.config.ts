import { defineConfig } from '@playwright/test';
import program from '../playwright.config.ts';

// The site of `npm run build`, which the tests here serve by themselves.
export default defineConfig({
  ...program,
  testDir: '.',
  testIgnore: [],
  // Five tests: to start a second worker and its browser takes longer than they do.
  workers: 1,
  outputDir: '../../test-results/contenido',
  webServer: [],
});
