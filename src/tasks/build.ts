import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { type ContentErrors, formatContentError } from '../content/content-error.ts';

const root = join(import.meta.dirname, '../..');

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
  await build({ ...options, build: { outDir: fresh } });
  // On its own, so that the deck's first visit doesn't pay for parts that are split off only because two pages share them.
  const input = join(root, 'src/presentador.html');
  await build({
    ...options,
    publicDir: false,
    build: { outDir: fresh, emptyOutDir: false, rolldownOptions: { input } },
  });
  if (existsSync(final)) await rename(final, old);
  await rename(fresh, final);
  await rm(old, { recursive: true, force: true });
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
