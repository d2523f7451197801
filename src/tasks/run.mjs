// @ts-check
// `node src/tasks/run.mjs build …` runs src/tasks/build.ts; in plain JavaScript, since nothing reads TypeScript before it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import './install.mjs';

// Most commands live for seconds: code that is optimized as early as in a server's program costs them a sixth of their time.
setFlagsFromString('--interrupt-budget=1000000');

const root = join(import.meta.dirname ?? '.', '../..');
const [task = ''] = process.argv.splice(2, 1);
const entry = join(root, task.includes('/') ? task : `src/tasks/${task}.ts`);
const cache = join(root, '.cache/tareas');
const name = task.replaceAll('/', '-');

// These look for files of their own, or are large and seldom wanted.
const APART = ['vite', 'lightningcss', '@playwright/test', 'puppeteer-core', 'pdfjs-dist', 'pdf-lib', 'subset-font'];

/** Another one after a change of any file that a command is made of, and in another folder: its places are written into it. */
function versionOfSources() {
  const files = ['src', ...(task.startsWith('tests/') ? ['tests'] : [])].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf-8' }).map((file) => join(folder, file)),
  );
  const hash = createHash('sha1').update(root);
  for (const file of ['package-lock.json', ...files.filter((each) => /\.(tsx?|json)$/.test(each))]) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Puts a command and its packages together in one file: hundreds read one by one take longer than most commands do.
 * @param {string} folder
 */
async function bundle(folder) {
  const { build } = await import('vite');
  const fresh = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: APART },
    // As in tsconfig.json, which isn't found in a folder with brackets in its name.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    plugins: [
      {
        name: 'taller-own-places',
        transform: {
          filter: { code: /import\.meta\.(dirname|url)/, id: { exclude: /node_modules/ } },
          handler: (code, id) =>
            code
              .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
              .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
        },
      },
      {
        // A list of listeners for each node takes a tenth of a build's time, and nobody listens.
        name: 'taller-nodes-without-listeners',
        transform: {
          filter: { id: /linkedom\/esm\/interface\/event-target\.js$/ },
          handler: (code) => code.replace('wm.set(this, new Map);', ''),
        },
      },
      {
        // For the rules of `<style>` elements, which nobody asks for: a sixth of what is to be read.
        name: 'taller-nodes-without-style-rules',
        load: { filter: { id: /\/cssomnom\// }, handler: () => 'export function parse() {}' },
      },
    ],
    build: {
      ssr: entry,
      outDir: fresh,
      target: 'esnext',
      sourcemap: true,
      rolldownOptions: {
        output: {
          entryFileNames: 'task.mjs',
          codeSplitting: false,
          // Read at each run: a third less of it.
          minify: { compress: false, mangle: false, codegen: true },
        },
      },
    },
  });
  // Another run may have been faster, and be at work with its own.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  for (const old of await readdir(cache)) {
    const isOld = new RegExp(`^${name}-[0-9a-f]{12}$`).test(old) && join(cache, old) !== folder;
    if (isOld) await rm(join(cache, old), { recursive: true, force: true });
  }
}

const folder = join(cache, `${name}-${versionOfSources()}`);
if (!existsSync(folder)) await bundle(folder);
// Who asks for the places of a mistake of the program gets those in its sources.
process.setSourceMapsEnabled(process.argv.includes('--detalle'));
await import(pathToFileURL(join(folder, 'task.mjs')).href);
