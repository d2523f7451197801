import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
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
const programs = join(root, 'node_modules/.bin');
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

// Both at the same time, each waiting for its pages: what the content's steps say is shown when the program's are done.
const [shown] = parts.toReversed();
const unshown = join(reports, 'contenido.txt');

/** Runs one step of a part in the project's folder; the others go on when it fails, so that all is said at once. */
async function step(part: Part, name: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const say = (line: string) => (part === shown ? console.log(line) : appendFileSync(unshown, `${line}\n`));
  say(`\n── ${part}: ${name}`);
  const out = part === shown ? 'inherit' : openSync(unshown, 'a');
  const [program = '', ...rest] = args;
  const child = spawn(program, rest, {
    cwd: root,
    stdio: ['ignore', out, out],
    // Not by npx, which takes half a second to find them.
    env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}`, ...env },
    shell: process.platform === 'win32',
  });
  const [status] = await once(child, 'exit');
  if (out !== 'inherit') closeSync(out);
  if (status === 0) return true;
  failed[part].push(name);
  say(`✗ ${name}`);
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
async function unitTests(part: Part, name: string, args: string[]): Promise<void> {
  const file = join(reports, `${part}-unit.json`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  await step(part, name, ['vitest', 'run', ...args, ...report]);
  count(file, (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));
}

/** Tests in a browser, those of a configuration. */
async function pageTests(part: Part, name: string, config: string): Promise<void> {
  const file = join(reports, `${part}-pages.json`);
  await step(part, name, ['playwright', 'test', `--config=${config}`, '--reporter=list,json'], {
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

const checks: Record<Part, () => Promise<void>> = {
  async contenido() {
    const built = await step('contenido', 'Construcción', ['node', 'src/tasks/run.mjs', 'build']);
    await unitTests('contenido', 'Pruebas del contenido', ['tests/workshop/workshop.test.ts']);
    // An older site would say nothing of these slides.
    if (!browser || !built) return;
    await step('contenido', 'Revisión', [
      'node',
      'src/tasks/run.mjs',
      'revisar',
      `--sitio=${join(root, 'dist')}`,
      ...(options['con-pdf'] ? [] : ['--sin-pdf']),
    ]);
    await pageTests('contenido', 'Pruebas del contenido en el navegador', 'tests/workshop/playwright.config.ts');
  },
  async programa() {
    await step('programa', 'Tipos', ['tsc', '--noEmit']);
    await step('programa', 'Estilo y formato', ['biome', 'check', '--error-on-warnings']);
    // At the same time: a build keeps one core busy for most of its time.
    await Promise.all([
      step('programa', 'Construcción del taller de prueba', [
        'node',
        'src/tasks/run.mjs',
        'tests/serve-fixture.ts',
        '--solo-construir',
      ]),
      unitTests('programa', 'Pruebas de unidad', ['--exclude=tests/workshop/workshop.test.ts']),
    ]);
    if (browser) await pageTests('programa', 'Pruebas en el navegador', 'tests/playwright.config.ts');
  },
};
await Promise.all(parts.map((part) => checks[part]()));
if (parts.length > 1) console.log(readFileSync(unshown, 'utf-8'));

rmSync(reports, { recursive: true, force: true });
console.log('');
for (const each of parts) {
  const names = failed[each];
  console.log(names.length === 0 ? `✓ ${each}: bien` : `✗ ${each}: no está bien (${names.join(', ')}); véase ✗ arriba`);
  if (names.length > 0) process.exitCode = 1;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
