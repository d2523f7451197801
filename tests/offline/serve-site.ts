import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureSite } from '../fixture-workshop.ts';
import { type Connect, type PreviewServer, preview } from 'vite';
import { serviceWorkerScript } from '../../src/vite/service-worker-script.ts';

/** A copy of the built site on a server and an origin of its own, where new versions can be published. */
export class ServedSite {
  readonly folder: string;
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  /** A habit of this host: answers before the folder does, or hands on. */
  habit: Connect.NextHandleFunction = (_request, _response, next) => next();
  #server!: PreviewServer;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'taller-sitio-'));
    cpSync(fixtureSite, join(this.folder, 'taller'), { recursive: true });
  }

  /** Starts serving; resolves to the address of the deck. */
  async start(): Promise<string> {
    this.#server = await preview({
      configFile: false,
      root: this.folder,
      build: { outDir: this.folder },
      preview: { port: 0, host: 'localhost' },
      logLevel: 'silent',
      plugins: [
        {
          name: 'log',
          configurePreviewServer: ({ middlewares }) => {
            middlewares.use((request, response, next) => {
              this.asked.push(request.url ?? '');
              this.habit(request, response, next);
            });
          },
        },
      ],
    });
    return `${this.#server.resolvedUrls!.local[0]}taller/`;
  }

  /** Publishes the site with `from` in its page turned into `to`. */
  publish(from: string, to: string): void {
    const page = join(this.folder, 'taller/index.html');
    writeFileSync(page, readFileSync(page, 'utf-8').replaceAll(from, to));
    this.publishWorker();
  }

  /** Writes the service worker for what the folder holds now, and for `missing`, which it doesn't. */
  publishWorker(missing?: string): void {
    const folder = join(this.folder, 'taller');
    // The first line is the list; the program follows.
    const program = readFileSync(join(folder, 'sw.js'), 'utf-8').split('\n').slice(1).join('\n').trim();
    const script = serviceWorkerScript(folder, program);
    writeFileSync(join(folder, 'sw.js'), missing ? script.replace('FILES=[', `FILES=["${missing}",`) : script);
  }

  /** From here on nobody answers at the site's address. */
  disconnect(): Promise<void> {
    return this.#server.close();
  }

  async stop(): Promise<void> {
    await this.disconnect();
    rmSync(this.folder, { recursive: true });
  }
}
