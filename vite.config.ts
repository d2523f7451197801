import { tsImport } from 'tsx/esm/api';
import { defineConfig } from 'vitest/config';
import { workshopFolder } from './src/tasks/workshop-folder.ts';

// Vite reads this file without tsconfig.json, and so couldn't read JSX.
const { siteConfig }: typeof import('./src/vite/site-config.ts') = await tsImport(
  './src/vite/site-config.ts',
  import.meta.url,
);

export default defineConfig({
  ...siteConfig(workshopFolder()),
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
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
