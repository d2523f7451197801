import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/tasks/find-browser.ts';

// `npm test` has looked already; a run by hand looks here.
const browser = process.env.TALLER_BROWSER ? JSON.parse(process.env.TALLER_BROWSER) : await findBrowser();
const port = Number(process.env.TALLER_PORT ?? 4870);
const fixture = `http://localhost:${port}/`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // What slides/ holds has a configuration of its own; what takes too long for every change: `npm run test:long`.
  testIgnore: ['workshop/**', ...(process.env.TALLER_LONG ? [] : ['long/**', 'abuse/**'])],
  // Within them, what others of the same kind stand for.
  grepInvert: process.env.TALLER_LONG ? undefined : /@largo/,
  outputDir: '../test-results/programa',
  fullyParallel: true,
  // A test waits for a page about half of its time.
  workers: Math.min(8, 2 * availableParallelism()),
  forbidOnly: Boolean(process.env.CI),
  // Limits for what hangs; how long a busy machine takes is no failure.
  timeout: 300_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
  use: {
    // Specs test the program on the fixture workshop (tests/fixtures/taller), never on slides/.
    baseURL: fixture,
    viewport: { width: 1280, height: 720 },
    locale: 'es-MX',
    launchOptions: browser,
    // What a worker keeps would come from behind the tests' back; those of tests/offline allow it.
    serviceWorkers: 'block',
    // What is half faded in is no state; specs of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    // Builds it where it is missing or old: a spec run by hand needs nothing before.
    command: `node src/tasks/run.mjs tests/serve-fixture.ts ${port}`,
    cwd: '..',
    url: fixture,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
