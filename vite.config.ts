import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// For unit tests alone: the site's own is src/vite/site-config.ts, and to read it here would take them some seconds.
export default defineConfig({
  resolve: { alias: { 'virtual:component-elements': join(import.meta.dirname, 'tests/component-elements.ts') } },
  // As in tsconfig.json, which Vite doesn't ask for its own configuration: what draws the pages holds JSX.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
    // What takes too long for every change: `npm run test:long`.
    exclude: process.env.TALLER_LONG ? [] : ['tests/long/**'],
    environment: 'node',
    globalSetup: 'tests/temporary-folder.ts',
    // Limits for what hangs; how long a busy machine takes is no failure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 600_000,
    // One less by default: on two cores a single file at a time, while the other core idles.
    maxWorkers: '100%',
    // Loading the same modules anew for each file would take a third of the time; no test changes what others load.
    isolate: false,
    // A sixth less work than in processes.
    pool: 'threads',
  },
});
