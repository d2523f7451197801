import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser } from '@playwright/test';
import { registry } from '../components/registry.ts';
import type { Taller } from '../content/model.ts';
import { readTaller } from '../content/read-taller.ts';
import { pdfText as say } from '../language/pdf-es-mx.ts';
import { chooseEditions } from '../pdf/print/choose-editions.ts';
import type { Edition } from '../pdf/print/edition.ts';
import { checkedEdition } from '../pdf/check/checked-edition.ts';
import type { EditionOptions } from '../pdf/print/make-edition.ts';
import { listProblems } from '../pdf/check/problem.ts';
import { type Press, reviewPdf } from '../pdf/check/review-pdf.ts';
import { validate } from '../pdf/check/validate.ts';
import { buildSite } from './build-site.ts';
import { chooseWorkshop } from './choose-workshop.ts';
import { openBrowser } from './find-browser.ts';
import { readOptions } from './read-options.ts';
import { readWorkshop } from './read-workshop.ts';
import { refuse } from './refuse.ts';
import { leftAsItWas, PlainError, reportFailure } from './report-failure.ts';
import { typedPath } from './typed-path.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** `npm run pdf`: builds, prints, checks; only what has passed takes the old files' place. See `--ayuda`. */
async function run(): Promise<void> {
  const options = pdfOptions();
  if (!options) return;
  const slides = chooseWorkshop(options.laminas);
  if (options.revisar !== undefined) {
    const taller = readTaller(slides.path, registry.values(), slides);
    const fine = await reviewPdf(typedPath(options.revisar), taller, () => openPress(taller));
    process.exitCode = fine ? 0 : 1;
    return;
  }
  const taller = readWorkshop(slides);
  const start = performance.now();
  // First, so that a machine without one says so before anything is built.
  const browser = await openBrowser('npm run pdf');
  try {
    const output = options.salida === undefined ? join(dist, 'pdf') : typedPath(options.salida);
    progress(say.building);
    await buildSite(taller, {
      release: options.publicar,
      complete: async (fresh) => {
        const inside = join(fresh, 'pdf');
        const before = join(dist, 'pdf');
        if (existsSync(before) && !options.publicar) await cp(before, inside, { recursive: true });
        const made = await printAndCheck(browser, fresh, taller, options);
        await writeAll(made, options.salida === undefined ? inside : output);
      },
    });
    console.log(say.ready(relative(process.cwd(), output) || '.', (performance.now() - start) / 1000));
  } finally {
    await browser.close();
  }
}

/** What the site's pages say now, printed aside. */
async function openPress(taller: Taller): Promise<Press> {
  const browser = await openBrowser('npm run pdf');
  const folder = await mkdtemp(join(tmpdir(), 'taller-revision-'));
  const close = async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
  const site = join(folder, 'sitio');
  try {
    await buildSite(taller, { into: site });
  } catch (error) {
    await close();
    throw error;
  }
  return { browser, site, close };
}

type Options = NonNullable<ReturnType<typeof pdfOptions>>;

async function printAndCheck(
  browser: Browser,
  site: string,
  taller: Taller,
  options: Options,
): Promise<Map<Edition, Uint8Array>> {
  const results = new Map<Edition, Uint8Array>();
  const how: EditionOptions = {
    steps: options.pasos,
    grey: options.grises,
    paper: options.papel === 'a4' ? 'a4' : 'carta',
    date: new Date(),
    report: progress,
  };
  let wrong = 0;
  // All at once: while the browser prints one, another is mended and checked.
  const all = await Promise.all(
    options.editions.map(async (edition) => {
      const start = performance.now();
      const made = await checkedEdition(browser, site, taller, edition, how);
      return { ...made, edition, seconds: (performance.now() - start) / 1000 };
    }),
  );
  progress('');
  for (const { edition, bytes, pages, problems, seconds } of all) {
    console.log(say.made(edition, pages, Math.ceil(bytes.length / 1000), seconds));
    for (const line of listProblems(problems)) console.error(`  ${edition}.pdf, ${line}`);
    wrong += problems.length;
    results.set(edition, bytes);
  }
  if (wrong === 0) wrong = validateAll(results);
  if (wrong > 0) throw new PlainError(say.unfit(wrong, whatStayed(options)));
  return results;
}

/** Prints what veraPDF says, where there is one; how many times it says no. */
function validateAll(made: ReadonlyMap<Edition, Uint8Array>): number {
  progress(say.validating);
  const files = new Map([...made].map(([edition, bytes]) => [`${edition}.pdf`, bytes]));
  const verdict = validate(files, process.env.VERAPDF ?? 'verapdf');
  progress('');
  if (!verdict) console.log(say.noValidator(process.env.VERAPDF));
  const verdicts = verdict?.results ?? [];
  for (const { standard, file, passes, said } of verdicts) {
    console.log(say.verdict(verdict!.version, file, standard, passes));
    for (const line of said) console.error(`    ${line}`);
  }
  return verdicts.filter(({ passes }) => !passes).length;
}

/** Each file beside its place first, then in it: whoever has the old one open keeps a whole file. */
async function writeAll(files: ReadonlyMap<Edition, Uint8Array>, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const [edition, bytes] of files) await writeFile(join(into, `.${edition}.pdf`), bytes);
  for (const edition of files.keys()) {
    await rm(join(into, `${edition}.pdf`), { force: true });
    await rename(join(into, `.${edition}.pdf`), join(into, `${edition}.pdf`));
  }
}

function pdfOptions() {
  const options = readOptions(
    {
      laminas: { type: 'string' },
      solo: { type: 'string' },
      pasos: { type: 'boolean', default: false },
      grises: { type: 'boolean', default: false },
      hoja: { type: 'string' },
      grande: { type: 'boolean', default: false },
      formulario: { type: 'boolean', default: false },
      papel: { type: 'string' },
      salida: { type: 'string' },
      revisar: { type: 'string' },
      publicar: { type: 'boolean', default: false },
      detalle: { type: 'boolean', default: false },
      ayuda: { type: 'boolean', default: false },
    },
    say.usage,
  );
  if (options.ayuda) {
    console.log(say.usage);
    return undefined;
  }
  const editions = chooseEditions(options);
  if (typeof editions === 'string') return refuse(`${editions}\n\n${say.usage}`);
  return { ...options, editions };
}

/** Of what a finished run would have written. */
function whatStayed({ salida }: Options): string {
  const site = leftAsItWas(dist, 'dist/');
  return salida === undefined ? site : `${site} ${leftAsItWas(typedPath(salida), salida)}`;
}

/** What is going on: on one line that is written over, or where nobody watches, not at all. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

try {
  await run();
} catch (error) {
  progress('');
  reportFailure(error, leftAsItWas(dist, 'dist/'));
}
