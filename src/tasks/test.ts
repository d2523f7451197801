import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseWorkshop } from './choose-workshop.ts';
import { findBrowser } from './find-browser.ts';
import { readOptions } from './read-options.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

type Part = 'contenido' | 'programa';

/**
 * `npm test`: what slides/ holds (`--contenido`) and the program, which no change of slides/ can break (`--programa`); both
 * without an option. With `--con-pdf` the content's PDFs too. Ends with what failed and how many tests passed.
 */
const root = join(import.meta.dirname, '../..');
const options = readOptions({
  laminas: { type: 'string' },
  contenido: { type: 'boolean', default: false },
  programa: { type: 'boolean', default: false },
  'con-pdf': { type: 'boolean', default: false },
});
chooseWorkshop(options.laminas);
const wanted = (['contenido', 'programa'] as const).filter((part) => options[part]);
const parts: readonly Part[] = wanted.length > 0 ? wanted : ['contenido', 'programa'];
const reports = mkdtempSync(join(tmpdir(), 'taller-pruebas-'));
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failed: Record<Part, string[]> = { contenido: [], programa: [] };
let part: Part = parts[0]!;

/** Runs one step of the check in the project's folder; the others go on when it fails, so that all is said at once. */
function step(name: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${part}: ${name}`);
  const { status } = spawnSync('npx', ['--no-install', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  failed[part].push(name);
  console.error(`✗ ${name}`);
  return false;
}

/** Adds what a runner's own report counts; a report that isn't there is a failure. */
function count(file: string, read: (report: never) => Count): void {
  try {
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(file, 'utf-8')) as never);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  } catch {
    total.failed++;
  }
}

/** Unit tests; `args` say which. */
function unitTests(name: string, args: string[]): void {
  const file = join(reports, `${part}-unit.json`);
  step(name, ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  count(file, (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));
}

/** Tests in a browser, those of a configuration. */
function pageTests(name: string, config: string): void {
  const file = join(reports, `${part}-pages.json`);
  step(name, ['playwright', 'test', `--config=${config}`, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  count(file, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

// First, so that a machine without one says so before minutes have passed.
console.log('── Navegador');
const browser = await findBrowser({ install: true }).catch((error: Error) => {
  console.error(error.message);
  for (const each of parts) failed[each].push('Navegador');
  total.failed++;
  return undefined;
});
process.env.TALLER_BROWSER = browser && JSON.stringify(browser);

const checks: Record<Part, () => void> = {
  contenido() {
    const built = step('Construcción', ['tsx', 'src/tasks/build.ts']);
    unitTests('Pruebas del contenido', ['tests/workshop/workshop.test.ts']);
    // An older site would say nothing of these slides.
    if (!browser || !built) return;
    step('Revisión', [
      'tsx',
      'src/tasks/revisar.ts',
      `--sitio=${join(root, 'dist')}`,
      ...(options['con-pdf'] ? [] : ['--sin-pdf']),
    ]);
    pageTests('Pruebas del contenido en el navegador', 'tests/workshop/playwright.config.ts');
  },
  programa() {
    step('Tipos', ['tsc', '--noEmit']);
    step('Estilo y formato', ['biome', 'check', '--error-on-warnings']);
    unitTests('Pruebas de unidad', ['--exclude=tests/workshop/workshop.test.ts']);
    step('Construcción del taller de prueba', ['tsx', 'tests/serve-fixture.ts', '--solo-construir']);
    if (browser) pageTests('Pruebas en el navegador', 'tests/playwright.config.ts');
  },
};
for (part of parts) checks[part]();

rmSync(reports, { recursive: true, force: true });
console.log('');
for (const each of parts) {
  const names = failed[each];
  console.log(names.length === 0 ? `✓ ${each}: bien` : `✗ ${each}: no está bien (${names.join(', ')}); véase ✗ arriba`);
  if (names.length > 0) process.exitCode = 1;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
