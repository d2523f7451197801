import type { Browser, Page } from '@playwright/test';
import { renderToString } from 'preact-render-to-string';
import type { Taller } from '../../content/model.ts';
import { publicAddress } from '../../html/public-address.ts';
import { numberSources } from '../../html/number-sources.ts';
import { renderSources } from '../../html/render-sources.tsx';
import { pdfText } from '../../language/pdf-es-mx.ts';
import { SLIDE_WIDTH } from '../../measures/slide-size.ts';
import { type Edition, outlineOf, slidesPerPage, subjectOf, titleOf, type Variant } from './edition.ts';
import { finishPdf } from '../finish/finish-pdf.ts';
import type { Paper } from './paper.ts';
import { printBooklet } from './print-booklet.ts';
import { type HandoutOptions, printHandout } from './print-handout.ts';
import { printLarge } from './print-large.ts';
import { type Printed, printSlides } from './print-slides.ts';
import { PRINT_ORIGIN, serveFolder } from './serve-folder.ts';
import type { LostFilm } from './show-films.ts';
import type { Shown } from './showing.ts';

export interface EditionOptions extends Variant {
  paper?: Paper;
  /** When the files say that they were made. */
  date: Date;
  /** Hears what is going on. */
  report(text: string): void;
}

/** A finished edition. */
export interface MadeEdition {
  edition: Edition;
  bytes: Uint8Array;
  pages: readonly string[] | undefined;
  lostFilms: readonly LostFilm[];
  lostLetters: readonly string[];
  /** What the browser shows of its pages, as long as they are open. */
  shown: Shown | undefined;
}

/** Prints an edition of the site built in `folder`; what `use` makes of it, while the page that was printed is still open. */
export async function makeEdition<Result = MadeEdition>(
  browser: Browser,
  folder: string,
  taller: Taller,
  edition: Edition,
  options: EditionOptions,
  use: (made: MadeEdition) => Result | Promise<Result> = (made) => made as Result,
): Promise<Result> {
  // The reading edition is whole without a script; what one adds is for a screen.
  const javaScriptEnabled = slidesPerPage(edition) !== undefined;
  // Nobody looks: what would be painted of the page while it is readied costs a sixth of the print.
  const viewport = { width: SLIDE_WIDTH, height: 1 };
  const context = await browser.newContext({
    ...{ javaScriptEnabled, viewport, serviceWorkers: 'block', reducedMotion: 'reduce' },
  });
  // As long as the check of the pages waits: a machine may be slow and busy.
  context.setDefaultTimeout(120_000);
  try {
    await serveFolder(context, folder);
    return await use(await printEdition(await context.newPage(), taller, edition, options));
  } finally {
    await context.close();
  }
}

async function printEdition(
  page: Page,
  taller: Taller,
  edition: Edition,
  options: EditionOptions,
): Promise<MadeEdition> {
  options.report(pdfText.printing(edition));
  const { direccion, idioma, convoca } = taller.config;
  const expansions = new Map(taller.glossary.flatMap(({ sigla, nombre }) => (nombre ? [[sigla, nombre]] : [])));
  const how = { ...options, published: Boolean(direccion), abbreviations: [...expansions.keys()] };
  const numbered = numberSources(taller);
  const titles = new Map(numbered.map(({ number, titulo }) => [`fuente-${number}`, titulo]));
  const list = renderSources(numbered, []);
  const printed = await print(page, edition, {
    ...how,
    sources: list && renderToString(list),
    head: titleOf(taller, edition),
  });
  const bytes = await finishPdf(printed.bytes, {
    description: {
      title: titleOf(taller, edition),
      language: idioma,
      author: convoca.nombre,
      subject: subjectOf(edition, options),
      date: options.date,
    },
    outline: outlineOf(taller, edition, printed.pages),
    pages: printed.pages,
    perPage: printed.perPage,
    fields: printed.fields,
    words: printed.words,
    titles,
    expansions,
    grey: options.grey,
    ownAddress: (address) => ownAddress(address, direccion),
    onPage: (done, total) => options.report(pdfText.finishing(edition, done, total)),
  });
  const { pages, lostFilms, lostLetters, shown } = printed;
  return { edition, bytes, pages, lostFilms, lostLetters, shown };
}

type PrintOptions = Omit<HandoutOptions, 'perPage'>;

function print(page: Page, edition: Edition, options: PrintOptions): Promise<Printed> {
  if (edition === 'hoja-3' || edition === 'hoja-6')
    return printHandout(page, { ...options, perPage: edition === 'hoja-3' ? 3 : 6 });
  if (edition === 'letra-grande') return printLarge(page, options);
  if (edition === 'diapositivas') return printSlides(page, options);
  return printBooklet(page, { ...options, fields: edition === 'cuaderno-formulario' });
}

/** The print address stands for no place: a page of the site is named by its public address. */
function ownAddress(address: string, published: string | null | undefined): string {
  if (!published || !address.startsWith(`${PRINT_ORIGIN}/`)) return address;
  return publicAddress(published, address.slice(PRINT_ORIGIN.length + 1));
}
