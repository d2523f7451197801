import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/tasks/find-browser.ts';

// `npm test` has looked already; a run by hand looks here.
const browser = process.env.TALLER_BROWSER ? JSON.parse(process.env.TALLER_BROWSER) : await findBrowser();
const port = Number(process.env.TALLER_PORT ?? 4870);
const fixture = `http://localhost:${port}/`;
const real = `http://localhost:${port + 1}/`;

// Still on the real workshop, until they are converted.
const pending = [
  'abuse',
  'components',
  'deck',
  'editions',
  'long',
  'offline',
  'pdf',
  'presenter',
  'quiz',
  'reading',
  'stage',
  'storage',
  'workbook',
].map((folder) => `${folder}/**/*.spec.ts`);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // What takes too long for every change: `npm run test:long`.
  ...(!process.env.TALLER_LONG && { testIgnore: ['long/**', 'abuse/**'] }),
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  reporter: 'list',
  use: {
    // Specs test the program on the fixture workshop (tests/fixtures/taller). What slides/ holds is tested by tests/workshop
    // alone, which serves the site of `npm run build` by itself.
    baseURL: fixture,
    viewport: { width: 1280, height: 720 },
    locale: 'es-MX',
    launchOptions: browser,
    // What a worker keeps would come from behind the tests' back; those of tests/offline allow it.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'programa', testIgnore: [...pending, 'workshop/**'] },
    { name: 'pendiente', testMatch: pending, use: { baseURL: real } },
  ],
  webServer: [
    {
      // Builds it where it is missing or old: a spec run by hand needs nothing before.
      command: `npx --no-install tsx tests/serve-fixture.ts ${port}`,
      cwd: '..',
      url: fixture,
      timeout: 180_000,
      reuseExistingServer: false,
    },
    {
      command: `npx --no-install vite preview --config vite.config.ts --port ${port + 1} --strictPort`,
      cwd: '..',
      url: real,
      reuseExistingServer: false,
    },
  ],
});
