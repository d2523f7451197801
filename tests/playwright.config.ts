import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/tasks/find-browser.ts';

// `npm test` has looked already; a run by hand looks here.
const browser = process.env.TALLER_BROWSER ? JSON.parse(process.env.TALLER_BROWSER) : await findBrowser();
const port = Number(process.env.TALLER_PORT ?? 4870);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 30_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'es-MX',
    launchOptions: browser,
  },
  webServer: {
    command: `npx --no-install vite preview --config vite.config.ts --port ${port} --strictPort`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
