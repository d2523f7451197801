import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { registry } from '../components/registry.ts';
import { readTaller } from '../content/read-taller.ts';
import { checkEditions } from '../preflight/check-editions.ts';
import { formatPreflight, isWarning } from '../preflight/format-preflight.ts';
import { runPreflight } from '../preflight/run-preflight.ts';
import { buildSite } from './build-site.ts';
import { chooseWorkshop } from './choose-workshop.ts';
import { findBrowser } from './find-browser.ts';
import { readOptions } from './read-options.ts';
import { refuse } from './refuse.ts';
import { reportFailure } from './report-failure.ts';
import { typedPath } from './typed-path.ts';

const options = readOptions({
  laminas: { type: 'string' },
  sitio: { type: 'string' },
  json: { type: 'boolean', default: false },
  'sin-pdf': { type: 'boolean', default: false },
  estricto: { type: 'boolean', default: false },
  detalle: { type: 'boolean', default: false },
});
const slides = chooseWorkshop(options.laminas);
const asJson = options.json;
const built = options.sitio === undefined ? undefined : typedPath(options.sitio);
if (built !== undefined && !existsSync(join(built, 'taller.webmanifest')))
  refuse(`En «${built}» no hay un sitio construido; escriba la carpeta donde quedó, o quite --sitio.`);
const aside = mkdtempSync(join(tmpdir(), 'taller-revision-'));

/**
 * Builds aside and looks at everything before a talk; exit 1 when there is something to mend. `--json` for machines, `--sin-pdf`
 * in a hurry, `--sitio CARPETA` where the site has just been built.
 */
async function review(): Promise<void> {
  const say = (line: string) => {
    if (!asJson && process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
  };
  say('Construyendo…');
  // First by itself: what is wrong in the slides is said as it is, not as Vite wraps it.
  const taller = readTaller(slides.path, registry.values(), slides);
  const dist = built ?? join(aside, 'sitio');
  if (built === undefined) await buildSite(taller, { into: dist });
  const browser = await chromium.launch(await findBrowser({ install: true }));
  try {
    const result = await runPreflight(taller, {
      shownAs: slides.shownAs,
      dist,
      browser,
      progress: say,
      checkPdf: options['sin-pdf'] ? undefined : checkEditions,
    });
    say('');
    console.log(asJson ? JSON.stringify(result, undefined, 2) : formatPreflight(result));
    if (!result.findings.every((finding) => !options.estricto && isWarning(finding))) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

try {
  await review();
} catch (error) {
  // A machine that reads this stream learns that nothing was looked at.
  if (asJson)
    console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }, undefined, 2));
  reportFailure(error, 'La revisión no terminó.');
} finally {
  rmSync(aside, { recursive: true, force: true });
}
