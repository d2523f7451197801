import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import type { Taller } from '../content/model.ts';
import { bundleScript } from '../vite/bundle-script.ts';
import { serviceWorkerScript } from '../vite/service-worker-script.ts';
import { siteConfig } from '../vite/site-config.ts';
import { singleFile } from '../vite/single-file.ts';
import { RELEASE } from '../vite/taller-plugin.ts';
import { replaceFolder } from './replace-folder.ts';
import { workshopFolder } from './workshop-folder.ts';

const root = join(import.meta.dirname, '../..');

// The program of dist/taller.html: whatever that file can be opened as is chosen in here.
const SINGLE_FILE_ENTRY = 'single/main.ts';

// Of assets/, what is read while drawing and printing: no page asks for it.
const NOT_SERVED = ['geo', 'icc', 'fonts/metrics.json'];

export interface BuildOptions {
  /** Where the site goes; `dist/` unless said otherwise. */
  into?: string;
  /** The pages offer the PDFs that go with them. */
  release?: boolean;
  /** Adds to the new site before it takes the old one's place; when this throws, the old one stays. */
  complete?(folder: string): Promise<void>;
}

/** Builds the site of a workshop: first aside, then in one swap, so that a build that fails costs nothing. */
export async function buildSite(
  taller: Taller,
  { into = join(root, 'dist'), release = false, complete }: BuildOptions = {},
): Promise<void> {
  const options: InlineConfig = {
    // With the same plug-ins for all pages: the workshop is drawn once.
    ...siteConfig(workshopFolder(), taller),
    configFile: false,
    // Vite would print its own view of an editor's mistakes, in English and with stack traces.
    logLevel: 'silent',
    mode: release ? RELEASE : 'production',
  };
  await replaceFolder(into, async (fresh) => {
    const scripts = [bundleScript(SINGLE_FILE_ENTRY), bundleScript('offline/service-worker.ts')];
    const [script = '', worker = ''] = await Promise.all([...scripts, buildPages(options, fresh)]);
    await Promise.all(NOT_SERVED.map((path) => rm(join(fresh, path), { recursive: true })));
    await writeFile(join(fresh, 'taller.html'), singleFile(fresh, script));
    await complete?.(fresh);
    // Last: it lists what is there.
    await writeFile(join(fresh, 'sw.js'), serviceWorkerScript(fresh, worker));
  });
}

/** Each page by itself: what two pages share would be split off, and the deck's first visit would pay for it. */
async function buildPages(options: InlineConfig, outDir: string): Promise<string> {
  await build({ ...options, build: { ...options.build, outDir } });
  for (const page of ['presentador.html', 'lectura.html']) {
    const input = join(root, 'src', page);
    await build({
      ...options,
      build: {
        ...options.build,
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: { ...options.build?.rolldownOptions, input },
      },
    });
  }
  return outDir;
}
