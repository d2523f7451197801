import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../src/preflight/serve-site.ts';

// Plain paths: to read the workshop itself may fail, and the build says why.
const root = join(import.meta.dirname, '..');
const slides = join(root, 'tests/fixtures/taller');
const site = join(root, '.cache/taller-de-prueba');

const changed = (path: string) => statSync(path).mtimeMs;

/** When the last of these was changed that a site is made of. */
function lastChange(): number {
  const parts = ['src', 'assets', 'tests/fixtures/taller'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf-8' }).map((name) => join(root, folder, name)),
  );
  return Math.max(...[...parts, join(root, 'package-lock.json')].map(changed));
}

/**
 * Serves the fixture workshop's site to the specs at the port given: `node src/tasks/run.mjs tests/serve-fixture.ts 4870`. It is built first
 * where it is missing or older than what it is made of; `--solo-construir` ends there.
 */
const built = join(site, 'sw.js');
if (!existsSync(built) || changed(built) < lastChange()) {
  const { status } = spawnSync(process.execPath, ['src/tasks/run.mjs', 'build', `--en=${site}`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TALLER_LAMINAS: slides },
  });
  if (status !== 0) process.exit(1);
}
const port = process.argv.find((argument) => /^\d+$/.test(argument));
if (port) await serveSite(site, { preview: { port: Number(port), strictPort: true }, logLevel: 'warn' });
