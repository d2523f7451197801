import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { serveSite } from '../src/preflight/serve-site.ts';
import { isBuilt } from '../src/tasks/is-built.ts';

// Plain paths: to read the workshop itself may fail, and the build says why.
const root = join(import.meta.dirname, '..');
const slides = join(root, 'tests/fixtures/taller');
const site = join(root, '.cache/taller-de-prueba');

/**
 * Serves the fixture workshop's site to the specs at the port given: `node src/tasks/run.mjs tests/serve-fixture.ts 4870`. It is built first
 * where it is missing or older than what it is made of; `--solo-construir` ends there.
 */
if (!isBuilt(site, slides)) {
  const { status } = spawnSync(process.execPath, ['src/tasks/run.mjs', 'build', `--en=${site}`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TALLER_LAMINAS: slides },
  });
  if (status !== 0) process.exit(1);
}
const port = process.argv.find((argument) => /^\d+$/.test(argument));
if (port) await serveSite(site, { preview: { port: Number(port), strictPort: true }, logLevel: 'warn' });
