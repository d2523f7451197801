import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { registry } from '../components/registry.ts';
import { ContentErrors, formatContentError } from '../content/content-error.ts';
import type { Taller } from '../content/model.ts';
import { readTaller } from '../content/read-taller.ts';
import { describeComponents } from '../html/describe-components.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { renderDeck } from '../html/render-deck.tsx';
import { type ReadingPage, renderReading } from '../html/render-reading.tsx';
import { panelText } from '../language/panels-es-mx.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { readingText } from '../language/reading-es-mx.ts';
import { shellText } from '../language/shell-es-mx.ts';
import { changedSlides } from './changed-slides.ts';
import { overlayTip } from './overlay-tip.ts';
import { serveFiles } from './serve-files.ts';
import { warningNotice } from './warning-notice.ts';

const WORDS: Record<string, unknown> = { ...shellText, ...panelText, ...presenterText, ...readingText };

/** Built in this mode, the pages offer the PDFs that `npm run release` puts beside them. */
export const RELEASE = 'release';

const PDF_FOLDER = 'pdf';

const STYLES = 'virtual:component-styles';

/**
 * Puts the workshop of `folder` (an absolute path, in messages `shownAs`) into the pages: slides and titles into the shells,
 * images beside them. While serving it reads again after each change and shows what an editor must mend. `readingPage` is the
 * reading edition's page, where there is one: see renderDeck. `given` is the workshop, where it has just been read.
 */
export function tallerPlugin(
  folder: string,
  {
    readingPage,
    shownAs = 'slides',
    given,
  }: { readingPage?: string; shownAs?: string; given?: Taller | undefined } = {},
): Plugin {
  let taller: Taller | undefined;
  let errors: ContentErrors | undefined;
  let slides = '';
  // Drawn when its page is first asked for.
  let reading: ReadingPage | undefined;
  let serving = false;
  let release = false;

  const read = () => {
    try {
      const fresh = given ?? readTaller(folder, registry.values(), { shownAs });
      slides = renderDeck(fresh, { readingPage });
      [taller, reading, errors] = [fresh, undefined, undefined];
    } catch (error) {
      // The last good deck stays up; what is wrong is shown over it.
      if (!(error instanceof ContentErrors)) throw error;
      errors = error;
    }
  };

  const drawReading = (shown: Taller) => (reading ??= renderReading(shown));

  return {
    name: 'taller',
    configResolved(config) {
      serving = config.command === 'serve';
      release = config.mode === RELEASE;
    },
    buildStart() {
      // Once for all pages of a site.
      if (!taller) read();
      if (errors && !serving) throw errors;
    },
    resolveId: (id) => (id === STYLES ? `\0${STYLES}` : undefined),
    load: (id) => (id === `\0${STYLES}` ? importStyles(serving ? undefined : taller) : undefined),
    transformIndexHtml: {
      // After Vite, which would read all slides to find nothing of its own in them.
      order: 'post',
      handler: (html) => {
        const shell = fillWords(html);
        const filled = taller
          ? fillShell(shell, taller, { slides, drawReading }, { readingPage, release })
          : shell.replace(/<!--taller:[\w-]+-->/g, '');
        return { html: filled, tags: serving ? [overlayTip(), ...warningNotice(taller?.warnings ?? [])] : [] };
      },
    },
    generateBundle() {
      for (const { path, stored } of taller?.files ?? []) {
        this.emitFile({ type: 'asset', fileName: `laminas/${path}`, source: readFileSync(join(folder, stored)) });
      }
    },
    configureServer(server) {
      let reported = '';
      // Once for each state of the files, however often they are saved or the page is loaded.
      const report = () => {
        const message = errors?.message ?? (taller?.warnings ?? []).map(formatContentError).join('\n');
        if (message === reported) return;
        if (errors) server.config.logger.error(message);
        else if (message) server.config.logger.warn(message);
        else server.config.logger.warn('Corregido: no queda nada por corregir.');
        reported = message;
      };
      read();
      serveFiles(server, folder, () => taller?.files ?? []);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (relative(folder, path).startsWith('..')) return;
        const before = { slides, reported };
        try {
          read();
        } catch (error) {
          // A file that goes while it is read, say: the next change is another try.
          server.config.logger.error(String(error));
          return;
        }
        report();
        // What else a page shows may have changed with any other file, or with what is told of the slides.
        const isText = path.endsWith('.md') && before.reported === reported;
        const changed = isText ? changedSlides(before.slides, slides) : undefined;
        if (errors) showErrors(server, errors);
        else if (!changed) server.ws.send({ type: 'full-reload' });
        else {
          server.ws.send('taller:guardadas', changed);
          for (const page of ['lectura', 'presentador']) server.ws.send({ type: 'full-reload', path: `/${page}.html` });
        }
      });
      // A page opened or loaded again while something is wrong is told as well.
      server.ws.on('connection', () => errors && showErrors(server, errors));
      report();
    },
  };
}

/** Imports the style sheets of the components that a workshop shows; without one, of all. */
function importStyles(taller: Taller | undefined): string {
  const used = new Set(
    taller?.slides.flatMap(({ body }) => body.map((token) => token.type === 'component' && token.name)),
  );
  const sheets = [...registry.values()].filter(({ name }) => !taller || used.has(name)).map(({ styles }) => styles);
  return sheets.flatMap((sheet) => (sheet ? [`import ${JSON.stringify(sheet)};`] : [])).join('\n');
}

/** `[[skip]]` in a shell is the interface's word of that name. */
function fillWords(html: string): string {
  return html.replace(/\[\[(\w+)\]\]/g, (whole, name: string) => {
    const word = WORDS[name];
    return typeof word === 'string' ? escapeHtml(word) : whole;
  });
}

function fillShell(
  html: string,
  taller: Taller,
  { slides, drawReading }: { slides: string; drawReading(taller: Taller): ReadingPage },
  { readingPage, release }: { readingPage: string | undefined; release: boolean },
): string {
  const { config } = taller;
  const title = escapeHtml(`${config.titulo} ${config.estado}`);
  const readable = readingPage ? ` data-lectura="${escapeHtml(readingPage)}"` : '';
  const printed = release ? ` data-pdf="${PDF_FOLDER}"` : '';
  const description = escapeHtml(`${config.titulo} ${config.estado}. ${config.convoca.nombre}.`);
  const reading = html.includes('<!--taller:lectura-->') ? drawReading(taller) : undefined;
  // Two tabs of the same workshop can be told apart.
  const pageTitle = reading ? `${readingText.reading} · ${title}` : title;
  // The page's ground until the script has started is that of the first slide.
  const ground = html.includes('<!--taller:laminas-->') ? ` data-fondo="${taller.slides[0]?.layout ?? ''}"` : '';
  return html
    .replace(
      /<html lang="[^"]*">/,
      () => `<html lang="${escapeHtml(config.idioma)}" data-titulo="${title}"${ground}${readable}${printed}>`,
    )
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${pageTitle}</title>\n<meta name="description" content="${description}">`,
    )
    .replaceAll('<!--taller:titulo-->', () => escapeHtml(config.titulo))
    .replace('<!--taller:contenido-->', () => reading?.contents ?? '')
    .replace('<!--taller:descargas-->', () => (release ? renderDownloads() : ''))
    .replace('<!--taller:hojas-->', () => (reading ? `<style>${reading.pageStyles}</style>` : ''))
    .replace('<!--taller:lectura-->', () => reading?.main ?? '')
    .replace('<!--taller:dichos-->', () => escapeHtml(JSON.stringify(describeComponents(taller.slides))))
    .replace('<!--taller:laminas-->', () => slides);
}

/** The PDFs that `npm run release` puts beside the pages. */
function renderDownloads(): string {
  const links = [
    ['diapositivas', readingText.slidesPdf],
    ['cuaderno', readingText.bookletPdf],
  ].map(([name, text]) => `<a class="descarga" href="./${PDF_FOLDER}/${name}.pdf" download>${text} (PDF)</a>`);
  return links.join('\n');
}

function showErrors(server: ViteDevServer, errors: ContentErrors): void {
  const [first] = errors.errors;
  server.ws.send({
    type: 'error',
    err: {
      message: errors.message,
      stack: '',
      plugin: 'taller',
      ...(first && { id: first.file, loc: { file: first.file, line: first.line, column: first.column } }),
    },
  });
}
