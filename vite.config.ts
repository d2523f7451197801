import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { workshopFolder } from './src/tasks/workshop-folder.ts';

// As in tsconfig.json, which Vite doesn't ask for its own configuration: what draws the pages holds JSX.
const jsx = { runtime: 'automatic', importSource: 'preact', development: false } as const;
const { siteConfig } = (
  await runnerImport<typeof import('./src/vite/site-config.ts')>('./src/vite/site-config.ts', {
    configFile: false,
    oxc: { jsx },
  })
).module;

export default defineConfig({
  ...siteConfig(workshopFolder()),
  oxc: { jsx },
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
    // What takes too long for every change: `npm run test:long`.
    exclude: process.env.TALLER_LONG ? [] : ['tests/long/**'],
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
