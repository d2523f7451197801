import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { SlideFile } from '../content/check-file.ts';
import { decodeAddress } from '../content/decode-address.ts';
import { FILE_TYPES } from '../content/media-types.ts';
import { publishedPath } from '../content/published-path.ts';

/** While serving: the files that slides show or link to, by piece where a player asks for one. Others are not there. */
export function serveFiles(server: ViteDevServer, folder: string, files: () => readonly SlideFile[]): void {
  server.middlewares.use('/laminas', (request, response) => {
    const path = decodeAddress((request.url ?? '').split('?')[0] ?? '').replace(/^\/+/, '');
    const known = files().find((file) => publishedPath(file.path) === path.normalize('NFC'));
    const file = known && join(folder, known.stored);
    if (!file || !existsSync(file)) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('No existe.');
      return;
    }
    const { size } = statSync(file);
    const type = known.image?.type ?? FILE_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const start = first ? Number(first) : last ? Math.max(0, size - Number(last)) : 0;
    const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
    const head = { 'Content-Type': type, 'Accept-Ranges': 'bytes' };
    if (start > end) {
      response.writeHead(416, { ...head, 'Content-Range': `bytes */${size}` }).end();
      return;
    }
    const length = { 'Content-Length': end - start + 1 };
    if (first || last)
      response.writeHead(206, { ...head, ...length, 'Content-Range': `bytes ${start}-${end}/${size}` });
    else response.writeHead(200, { ...head, ...length });
    createReadStream(file, { start, end })
      .on('error', () => response.destroy())
      .pipe(response);
  });
}
