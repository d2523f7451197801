import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { deck } from '../editions/all-editions.ts';
import { drawnEditions } from '../editions/editions.ts';

/** While serving: the editions' pages, each under its own name at the top of the site, as the build puts them. */
export function serveShells(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.originalUrl ?? '').replace(/[?#].*/, '');
    const edition = path === '/' ? deck : drawnEditions.find(({ page }) => path === `/${page}`);
    if (!edition) return next();
    const folder = relative(server.config.root, edition.folder).replaceAll('\\', '/');
    const shell = readFileSync(join(edition.folder, edition.page), 'utf-8').replace(
      '"./main.ts"',
      `"/${folder}/main.ts"`,
    );
    const answer = server.transformIndexHtml(`/${edition.page}`, shell, request.originalUrl);
    answer.then((html) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(html);
    }, next);
  });
}
