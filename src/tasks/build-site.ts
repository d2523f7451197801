import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { type ContentErrors, formatContentError } from '../content/content-error.ts';
import { bundleScript } from '../vite/bundle-script.ts';
import { serviceWorkerScript } from '../vite/service-worker-script.ts';
import { singleFile } from '../vite/single-file.ts';
import { RELEASE } from '../vite/taller-plugin.ts';

const root = join(import.meta.dirname, '../..');

// The program of dist/taller.html: whatever that file can be opened as is chosen in here.
const SINGLE_FILE_ENTRY = 'single/main.ts';

export interface BuildOptions {
  /** The pages offer the PDFs that go with them. */
  release?: boolean;
  /** Adds to the new site before it takes the old one's place; when this throws, the old one stays. */
  complete?(folder: string): Promise<void>;
}

/** Builds the site into `dist/`: first aside, then in one swap, so that a build that fails costs nothing. */
export async function buildSite({ release = false, complete }: BuildOptions = {}): Promise<void> {
  const fresh = join(root, '.dist-nuevo');
  const old = join(root, '.dist-anterior');
  const final = join(root, 'dist');
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  // Silent: Vite would print its own view of an editor's mistakes, in English and with stack traces.
  const options: InlineConfig = {
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'silent',
    mode: release ? RELEASE : 'production',
  };
  try {
    const scripts = [bundleScript(SINGLE_FILE_ENTRY), bundleScript('offline/service-worker.ts')];
    const [script = '', worker = ''] = await Promise.all([...scripts, buildPages(options, fresh)]);
    await writeFile(join(fresh, 'taller.html'), singleFile(fresh, script));
    await complete?.(fresh);
    // Last: it lists what is there.
    await writeFile(join(fresh, 'sw.js'), serviceWorkerScript(fresh, worker));
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
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

/** Prints what an editor must mend, and says whether the error was of that kind. */
export function printContentErrors(error: unknown): boolean {
  const found = findContentErrors(error);
  if (!found) return false;
  for (const each of found.errors) console.error(formatContentError(each));
  console.error(`\n${found.errors.length} por corregir. dist/ quedó como estaba.`);
  return true;
}

/** Vite wraps what a plugin throws, and its configuration carries a class of its own: only the name tells. */
function findContentErrors(error: unknown): ContentErrors | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'ContentErrors') return error as ContentErrors;
  const inner: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [...inner, error.cause].map(findContentErrors).find(Boolean);
}
