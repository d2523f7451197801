import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'taller-pruebas-'));
const total: Count = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

/** Runs one step of the check in the project's folder; the others go on when it fails, so that all is said at once. */
function step(name: string, args: string[], env: NodeJS.ProcessEnv = {}): void {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npx', ['--no-install', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  broken = true;
  console.error(`✗ ${name}`);
}

/** Adds what a runner's own report counts; a report that isn't there is a failure. */
function count(file: string, read: (report: never) => Count): void {
  try {
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(file, 'utf-8')) as never);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  } catch {
    broken = true;
    total.failed++;
  }
}

// First, so that a machine without one says so before minutes have passed.
console.log('── Navegador');
const browser = await findBrowser({ install: true }).catch((error: Error) => {
  console.error(error.message);
  return undefined;
});

step('Tipos', ['tsc', '--noEmit']);
step('Estilo y formato', ['biome', 'check', '--error-on-warnings']);

const unit = join(reports, 'unit.json');
step('Pruebas de unidad', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]);
count(unit, (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
}));

step('Construcción', ['tsx', 'src/tasks/build.ts']);
step('Construcción del taller de prueba', ['tsx', 'tests/serve-fixture.ts', '--solo-construir']);

if (browser) {
  const pages = join(reports, 'pages.json');
  step(
    'Pruebas en el navegador',
    ['playwright', 'test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
    {
      TALLER_BROWSER: JSON.stringify(browser),
      PLAYWRIGHT_JSON_OUTPUT_FILE: pages,
    },
  );
  count(pages, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => {
    if (stats.flaky > 0) console.warn(`${stats.flaky} pasaron solo al segundo intento: véanse arriba («flaky»).`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  });
} else {
  broken = true;
  total.failed++;
}

rmSync(reports, { recursive: true, force: true });
if (broken) process.exitCode = 1;
console.log(broken ? '\nAlgo no está bien: véase ✗ arriba.' : '\nTodo está bien.');
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
