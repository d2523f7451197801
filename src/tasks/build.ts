import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { type ContentErrors, formatContentError } from '../content/content-error.ts';
import { bundleScript } from '../vite/bundle-script.ts';
import { serviceWorkerScript } from '../vite/service-worker-script.ts';
import { singleFile } from '../vite/single-file.ts';

const root = join(import.meta.dirname, '../..');

// The program of dist/taller.html: whatever that file can be opened as is chosen in here.
const SINGLE_FILE_ENTRY = 'single/main.ts';

/**
 * Builds the site into `dist/`: first aside, then in one swap, so that a build that fails costs nothing.
 * Prints what an editor must mend and exits with 1 when the content has errors.
 */
async function buildSite(): Promise<void> {
  const fresh = join(root, '.dist-nuevo');
  const old = join(root, '.dist-anterior');
  const final = join(root, 'dist');
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  // Silent: Vite would print its own view of an editor's mistakes, in English and with stack traces.
  const options = { configFile: join(root, 'vite.config.ts'), logLevel: 'silent' as const };
  const scripts = [bundleScript(SINGLE_FILE_ENTRY), bundleScript('offline/service-worker.ts')];
  const [script = '', worker = ''] = await Promise.all([...scripts, buildPages(options, fresh)]);
  await writeFile(join(fresh, 'taller.html'), singleFile(fresh, script));
  // Last: it lists what is there.
  await writeFile(join(fresh, 'sw.js'), serviceWorkerScript(fresh, worker));
  if (existsSync(final)) await rename(final, old);
  await rename(fresh, final);
  await rm(old, { recursive: true, force: true });
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
try {
  await buildSite();
  console.log(`Listo en ${((performance.now() - start) / 1000).toFixed(1)} s: dist/ (véalo con: npm run preview)`);
} catch (error) {
  const found = findContentErrors(error);
  if (!found) throw error;
  for (const each of found.errors) console.error(formatContentError(each));
  console.error(`\n${found.errors.length} por corregir. dist/ quedó como estaba.`);
  await rm(join(root, '.dist-nuevo'), { recursive: true, force: true });
  process.exitCode = 1;
}

/** Vite wraps what a plugin throws, and its configuration carries a class of its own: only the name tells. */
function findContentErrors(error: unknown): ContentErrors | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'ContentErrors') return error as ContentErrors;
  const inner: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [...inner, error.cause].map(findContentErrors).find(Boolean);
}
