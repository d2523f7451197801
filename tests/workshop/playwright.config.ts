import { defineConfig } from '@playwright/test';
import program from '../playwright.config.ts';

// The site of `npm run build`, which the tests here serve by themselves.
export default defineConfig({
  ...program,
  testDir: '.',
  testIgnore: [],
  outputDir: '../../test-results/contenido',
  webServer: [],
});
