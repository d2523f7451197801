import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/tasks/find-browser.ts';

// `npm test` has looked already; a run by hand looks here.
const browser = process.env.TALLER_BROWSER ? JSON.parse(process.env.TALLER_BROWSER) : await findBrowser();
const port = Number(process.env.TALLER_PORT ?? 4870);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // What takes too long for every change: `npm run test:long`.
  ...(!process.env.TALLER_LONG && { testIgnore: ['long/**', 'abuse/**'] }),
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A second try on a machine that stalled; one that needed it is listed as flaky and counted apart by `npm test`.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'es-MX',
    launchOptions: browser,
    // What a worker keeps would come from behind the tests' back; those of tests/offline allow it.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npx --no-install vite preview --config vite.config.ts --port ${port} --strictPort`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
