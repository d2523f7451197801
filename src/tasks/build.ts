import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ContentErrors, formatContentError } from '../content/content-error.ts';

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
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: fresh } });
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

/** Bundlers wrap what a plugin throws. */
function findContentErrors(error: unknown): ContentErrors | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof ContentErrors) return each;
    if ('errors' in each && Array.isArray(each.errors)) {
      const inner = each.errors.map(findContentErrors).find(Boolean);
      if (inner) return inner;
    }
  }
  return undefined;
}
