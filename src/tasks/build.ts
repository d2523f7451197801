import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { bundleScript } from '../vite/bundle-script.ts';
import { serviceWorkerScript } from '../vite/service-worker-script.ts';
import { singleFile } from '../vite/single-file.ts';
import { replaceFolder } from './replace-folder.ts';
import { reportFailure } from './report-failure.ts';

const root = join(import.meta.dirname, '../..');

// The program of dist/taller.html: whatever that file can be opened as is chosen in here.
const SINGLE_FILE_ENTRY = 'single/main.ts';

/** Makes the whole site in a new folder. */
async function buildSite(fresh: string): Promise<void> {
  // Silent: Vite would print its own view of an editor's mistakes, in English and with stack traces.
  const options = { configFile: join(root, 'vite.config.ts'), logLevel: 'silent' as const };
  const scripts = [bundleScript(SINGLE_FILE_ENTRY), bundleScript('offline/service-worker.ts')];
  const [script = '', worker = ''] = await Promise.all([...scripts, buildPages(options, fresh)]);
  await writeFile(join(fresh, 'taller.html'), singleFile(fresh, script));
  // Last: it lists what is there.
  await writeFile(join(fresh, 'sw.js'), serviceWorkerScript(fresh, worker));
}

/** Each page by itself: what two pages share would be split off, and the deck's first visit would pay for it. */
async function buildPages(options: InlineConfig, outDir: string): Promise<string> {
  await build({ ...options, build: { outDir } });
  for (const page of ['presentador.html', 'lectura.html']) {
    const input = join(root, 'src', page);
    await build({
      ...options,
      build: { outDir, emptyOutDir: false, copyPublicDir: false, rolldownOptions: { input } },
    });
  }
  return outDir;
}

const start = performance.now();
// `--en=CARPETA` builds somewhere else, as the preflight does.
const target = resolve(
  root,
  process.argv.find((argument) => argument.startsWith('--en='))?.slice('--en='.length) ?? 'dist',
);
const name = relative(root, target).startsWith('..') ? target : `${relative(root, target)}/`;
try {
  await replaceFolder(target, buildSite);
  const hint = name === 'dist/' ? ' (véalo con: npm run preview)' : '';
  console.log(`Listo en ${((performance.now() - start) / 1000).toFixed(1)} s: ${name}${hint}`);
} catch (error) {
  reportFailure(error, `${name} quedó como estaba.`);
}
