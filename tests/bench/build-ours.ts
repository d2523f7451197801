import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { stringify } from 'yaml';
import { presenter } from '../../src/editions/all-editions.ts';
import { drawnEditions } from '../../src/editions/editions.ts';
import { pageConfig } from '../../src/vite/page-config.ts';
import { siteConfig } from '../../src/vite/site-config.ts';
import type { DeckSource, SourceSlide } from './deck-source.ts';

const OF_THE_REAL_DECK = ['glosario.yaml', 'preguntas.yaml'];

/**
 * Builds a page of the workshop in `folder` into `outDir` as `npm run build` does, the deck unless told otherwise; resolves to
 * the milliseconds it took.
 */
export async function buildOurs(folder: string, outDir: string, page = 'index.html'): Promise<number> {
  const start = performance.now();
  const edition = drawnEditions.find((each) => each.page === page)!;
  // The presenter window goes beside the deck.
  const config = pageConfig(siteConfig({ path: folder, shownAs: folder }), edition, outDir, edition !== presenter);
  await build({ ...config, logLevel: 'error' });
  return performance.now() - start;
}

/** Writes `slides` as a workshop into `folder`: a file for each run of slides of one chapter, or one file for all. */
export async function writeWorkshop(
  slides: readonly SourceSlide[],
  source: DeckSource,
  folder: string,
  { oneChapter = false }: { oneChapter?: boolean } = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Glossary and questions name slides of the real deck, which a made one leaves out.
  const filter = (path: string) => !OF_THE_REAL_DECK.some((name) => path.endsWith(name));
  await cp(join(source.folder, 'data'), join(folder, 'data'), { recursive: true, filter });
  const runs: SourceSlide[][] = [];
  for (const slide of slides) {
    const run = runs.at(-1);
    if (run && (oneChapter || run[0]!.chapter === slide.chapter)) run.push(slide);
    else runs.push([slide]);
  }
  const capitulos = runs.map((run, index) => ({
    archivo: `${String(index + 1).padStart(4, '0')}.md`,
    titulo: run[0]!.chapter,
    minutos: 5,
  }));
  for (const [index, run] of runs.entries()) {
    await writeFile(join(folder, capitulos[index]!.archivo), run.map(({ markdown }) => markdown).join('\n\n---\n\n'));
  }
  await writeFile(join(folder, 'taller.yaml'), stringify({ ...source.config, capitulos }));
}
