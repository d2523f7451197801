import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Taller } from '../content/model.ts';
import { composedEditions, drawnEditions } from '../editions/editions.ts';
import { bundleScript } from '../vite/bundle-script.ts';
import { pageConfig } from '../vite/page-config.ts';
import { serviceWorkerScript } from '../vite/service-worker-script.ts';
import { shownComponents } from '../vite/shown-components.ts';
import { siteConfig } from '../vite/site-config.ts';
import { RELEASE } from '../vite/taller-plugin.ts';
import { addSharePages } from './add-share-pages.ts';
import { replaceFolder } from './replace-folder.ts';
import { workshopFolder } from './workshop-folder.ts';

const root = join(import.meta.dirname, '../..');

// Of assets/, what is read while drawing and printing: no page asks for it.
const NOT_SERVED = ['geo', 'icc', 'fonts/fonts.css', 'fonts/metrics.json'];

const WORKER = join(root, 'src/offline/service-worker.ts');

// At the start of a text these three bytes outrank what a host says of all that it sends: «ISO-8859-1» on many.
const UTF_8 = '\ufeff';

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
  // With the same plug-ins for all pages: the workshop is drawn once.
  const site = siteConfig(workshopFolder(), taller);
  // Vite would print its own view of an editor's mistakes, in English and with stack traces.
  const quiet = { logLevel: 'silent', mode: release ? RELEASE : 'production' } as const;
  await replaceFolder(into, async (fresh) => {
    const buildPages = async () => {
      for (const [place, edition] of drawnEditions.entries())
        await build({ ...pageConfig(site, edition, fresh, place === 0), ...quiet });
    };
    const programs = composedEditions.map(({ folder }) =>
      bundleScript(join(folder, 'main.ts'), shownComponents(taller, { inRoom: false })),
    );
    const scripts = Promise.all([bundleScript(WORKER), ...programs]);
    const [[worker = '', ...composed]] = await Promise.all([scripts, buildPages()]);
    await Promise.all(NOT_SERVED.map((path) => rm(join(fresh, path), { recursive: true })));
    for (const [place, { page, compose }] of composedEditions.entries())
      await writeFile(join(fresh, page), compose(fresh, composed[place]!));
    if (taller.config.direccion) await addSharePages(fresh, taller);
    await complete?.(fresh);
    await markLetters(fresh);
    // Last: it lists what is there.
    await writeFile(join(fresh, 'sw.js'), `${UTF_8}${serviceWorkerScript(fresh, worker)}`);
  });
}

async function markLetters(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  // What an editor gives away stays as it is.
  const ours = names.filter((name) => /\.(html|css|js)$/.test(name) && !name.startsWith('laminas'));
  for (const name of ours.map((each) => join(folder, each)))
    await writeFile(name, `${UTF_8}${await readFile(name, 'utf-8')}`);
}
