import { readFileSync, type Stats, statSync, unwatchFile, watchFile } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { registry } from '../components/registry.ts';
import { ContentErrors, formatContentError } from '../content/content-error.ts';
import type { Taller } from '../content/model.ts';
import { publishedPath } from '../content/published-path.ts';
import { readTaller } from '../content/read-taller.ts';
import { deck, reading } from '../editions/all-editions.ts';
import { type DrawnEdition, PDF_FOLDER } from '../editions/edition.ts';
import { drawnEditions } from '../editions/editions.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { renderDeck } from '../html/render-deck.tsx';
import { SlideMemory } from '../html/slide-memory.ts';
import { guardedPage } from '../html/security-policy.ts';
import { shareTags } from '../html/share-tags.ts';
import { LEADER_PAGE, leaderPage } from '../room/server/leader-page.ts';
import { changedSlides } from './changed-slides.ts';
import { overlayTip } from './overlay-tip.ts';
import { serveFiles } from './serve-files.ts';
import { serveShells } from './serve-shells.ts';
import { shownComponents } from './shown-components.ts';
import { virtualModule } from './virtual-module.ts';
import { warningNotice } from './warning-notice.ts';
import { MANIFEST_LINKS, WEB_MANIFEST, webManifest } from './web-manifest.ts';

/** Built in this mode, the pages offer the PDFs that `npm run release` puts beside them. */
export const RELEASE = 'release';

// Saving empties a file before it fills it, and chokidar keeps to itself what changes within 50 ms of what it has told.
const SETTLED_MS = 80;

/**
 * Puts the workshop of `folder` (an absolute path, in messages `shownAs`) into the editions' pages: what each draws and titles
 * into the shells, images beside them. While serving it reads again after each change and shows what an editor must mend.
 * `given` is the workshop, where it has just been read.
 */
export function tallerPlugin(
  folder: string,
  { shownAs = 'slides', given }: { shownAs?: string; given?: Taller | undefined } = {},
): Plugin {
  let taller: Taller | undefined;
  let errors: ContentErrors | undefined;
  let slides = '';
  const memory = new SlideMemory();
  // Each page is drawn when it is first asked for.
  const drawn = new Map<DrawnEdition, Record<string, string>>();
  let serving = false;
  let release = false;
  // How often something was saved, by which a page can tell that it is old.
  let saves = 0;

  const read = () => {
    try {
      const fresh = given ?? readTaller(folder, registry.values(), { shownAs });
      slides = renderDeck(fresh, { readingPage: reading.page, memory });
      drawn.clear();
      [taller, errors] = [fresh, undefined];
    } catch (error) {
      // The last good deck stays up; what is wrong is shown over it.
      if (!(error instanceof ContentErrors)) throw error;
      errors = error;
    }
  };

  const draw = (edition: DrawnEdition, shown: Taller) => {
    const places = drawn.get(edition) ?? edition.fill({ taller: shown, slides, release });
    drawn.set(edition, places);
    return places;
  };

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
    ...virtualModule('virtual:component-styles', () => importStyles(serving ? undefined : taller)),
    transformIndexHtml: {
      // After Vite, which would read all slides to find nothing of its own in them.
      order: 'post',
      handler: (html, { path }) => {
        const edition = drawnEditions.find(({ page }) => path.endsWith(`/${page}`));
        if (!edition) return undefined;
        const titled = fillWords(taller ? writeHead(html, taller, { edition, release, serving }) : html, edition.words);
        const dated = serving ? titled.replace('<html', () => `<html data-guardado="${saves}"`) : titled;
        const places = taller ? { titulo: escapeHtml(taller.config.titulo), ...draw(edition, taller) } : {};
        return {
          html: fillPlaces(dated, places),
          tags: serving ? [overlayTip(), ...warningNotice(taller?.warnings ?? [])] : [],
        };
      },
    },
    generateBundle() {
      if (taller) this.emitFile({ type: 'asset', fileName: WEB_MANIFEST, source: webManifest(taller) });
      if (taller?.config.sala)
        this.emitFile({ type: 'asset', fileName: LEADER_PAGE, source: guardedPage(leaderPage()) });
      for (const { path, stored } of taller?.files ?? []) {
        const fileName = `laminas/${publishedPath(path)}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, stored)) });
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
      serveShells(server);
      server.watcher.add(folder);
      const saved = new Set<string>();
      const update = () => {
        // What else a page shows may have changed with any other file, or with what is told of the slides.
        let isText = [...saved].every((path) => path.endsWith('.md'));
        const before = { slides, reported };
        try {
          read();
        } catch (error) {
          // A file that goes while it is read, say: the next change is another try.
          server.config.logger.error(String(error));
          return;
        }
        saves++;
        saved.clear();
        report();
        isText &&= before.reported === reported;
        const changed = isText ? changedSlides(before.slides, slides) : undefined;
        if (errors) showErrors(server, errors);
        else if (!changed) server.ws.send({ type: 'full-reload' });
        else {
          server.ws.send('taller:guardadas', changed);
          for (const { page } of drawnEditions.filter((each) => each !== deck))
            server.ws.send({ type: 'full-reload', path: `/${page}` });
        }
      };
      let settling: NodeJS.Timeout | undefined;
      // A folder that was moved away and comes back is none to the watcher, which must begin anew.
      let known = statSync(folder, { throwIfNoEntry: false })?.ino ?? 0;
      const follow = ({ ino }: Stats) => {
        if (ino !== 0 && ino !== known) void server.restart();
        known = ino;
      };
      watchFile(folder, { interval: 1000, persistent: false }, follow);
      server.httpServer?.once('close', () => unwatchFile(folder, follow));
      server.watcher.on('all', (event, path) => {
        const inside = relative(folder, path);
        if (inside.startsWith('..')) return;
        if (inside === '' && event === 'unlinkDir') known = 0;
        saved.add(path);
        clearTimeout(settling);
        settling = setTimeout(update, SETTLED_MS);
      });
      // What was saved between its reading and its opening a page has not heard of.
      server.ws.on('taller:abierta', (seen: string | undefined, page) => {
        if (seen && seen !== String(saves)) page.send({ type: 'full-reload' });
      });
      // A page opened or loaded again while something is wrong is told as well.
      server.ws.on('connection', () => errors && showErrors(server, errors));
      report();
    },
  };
}

/** Imports the style sheets of the components that a workshop shows; without one, of all. */
function importStyles(taller: Taller | undefined): string {
  const shown = taller && shownComponents(taller);
  const sheets = [...registry.values()].filter(({ name }) => shown?.has(name) !== false).map(({ styles }) => styles);
  return sheets.flatMap((sheet) => (sheet ? [`import ${JSON.stringify(sheet)};`] : [])).join('\n');
}

/** `[[skip]]` in a shell is the interface's word of that name. */
function fillWords(html: string, words: DrawnEdition['words']): string {
  return html.replace(/\[\[(\w+)\]\]/g, (whole, name: string) => {
    const word = words[name];
    return typeof word === 'string' ? escapeHtml(word) : whole;
  });
}

/** A place that nothing fills is left out. */
function fillPlaces(html: string, places: Readonly<Record<string, string>>): string {
  return html.replace(/<!--taller:(\w+)-->/g, (_whole, name: string) => places[name] ?? '');
}

/** Language and title of the page, what others show of it, and what its program asks it for. */
function writeHead(
  html: string,
  taller: Taller,
  { edition, release, serving }: { edition: DrawnEdition; release: boolean; serving: boolean },
): string {
  const { config } = taller;
  const title = escapeHtml(`${config.titulo} ${config.estado}`);
  const printed = release ? ` data-pdf="${PDF_FOLDER}"` : '';
  const description = escapeHtml(`${config.titulo} ${config.estado}. ${config.convoca.nombre}.`);
  const { servidor, usuario, contrasena, clave } = config.sala ?? {};
  const named = { '': servidor, '-usuario': usuario, '-contrasena': contrasena, '-clave': clave };
  const room = Object.entries(named).map(([name, value]) => (value ? ` data-sala${name}="${value}"` : ''));
  const attributes = `lang="${escapeHtml(config.idioma)}" data-titulo="${title}" data-lectura="${reading.page}"${printed}${room.join('')}`;
  const shared = edition.isShared && !serving ? `\n${MANIFEST_LINKS}\n${shareTags(taller, edition.page)}` : '';
  return html
    .replace(/<html lang="[^"]*"/, () => `<html ${attributes}`)
    .replace(
      // Two tabs of the same workshop can be told apart.
      /<title>(.*)Taller<\/title>/,
      (_whole, before: string) =>
        `<title>${before}${title}</title>\n<meta name="description" content="${description}">${shared}`,
    );
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
